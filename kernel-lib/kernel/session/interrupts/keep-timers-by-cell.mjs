import timers from 'node:timers';
import { promisify } from 'node:util';
import { currentCell } from '../cell.mjs';
import { Interruption } from '../cells.mjs';

/** The cells that timers belong to. */
const owners = new WeakMap();

/**
 * Makes the program's timers belong to the cells that begin them, so that those of a cell that is stopped can be cleared. A
 * stopped cell that would begin one is thrown an `Interruption`, and so is what it calls: a library that waits for a timer
 * between two pieces of work ends there, and tidies up. `node:timers` gives the timers of Node as before, to the kernel itself.
 */
export function keepTimersByCell() {
  setGlobal('setTimeout', begun(once, kept));
  setGlobal('setInterval', begun(timers.setInterval, kept));
  // An immediate is over in this turn; who waits for it goes on to its next timer, and ends there.
  setGlobal('setImmediate', begun(timers.setImmediate));
  setGlobal('clearTimeout', cleared(timers.clearTimeout));
  setGlobal('clearInterval', cleared(timers.clearInterval));
}

function setGlobal(name, timer) {
  Object.defineProperty(timer, 'name', { value: name });
  Object.defineProperty(timer, promisify.custom, { value: timers[name][promisify.custom] });
  globalThis[name] = timer;
}

function begun(begin, keep = (timer) => timer) {
  return (...args) => {
    const cell = currentCell();
    if (cell?.stopped) throw new Interruption();
    return keep(begin(...args), cell);
  };
}

function kept(timer, cell) {
  if (!cell?.timers) return timer;
  cell.timers.add(timer);
  owners.set(timer, cell);
  return timer;
}

/** A timer that is over is forgotten when it calls. */
function once(call, ...rest) {
  if (typeof call !== 'function') return timers.setTimeout(call, ...rest);
  return timers.setTimeout(
    function (...args) {
      forget(this);
      return Reflect.apply(call, this, args);
    },
    ...rest,
  );
}

function cleared(clear) {
  return (timer) => {
    forget(timer);
    clear(timer);
  };
}

function forget(timer) {
  owners.get(timer)?.timers.delete(timer);
}
