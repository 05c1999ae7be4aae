import { EventEmitter } from 'node:events';
import { hearSignals, letListenersEnd } from './stop.mjs';

const signal = 'SIGINT';

/**
 * A session, interrupted by SIGINT whatever a cell does with the listeners of that signal.
 *
 * A thread of its own hears the signal, for as long as nobody takes it back: Node takes it when the first listener comes, and
 * gives it back to its default, which ends the process, when the last one goes. So this thread always has one.
 */
export function interruptible(session) {
  // The other listeners come first: they may be functions of the cell that is stopped.
  const interrupt = () => process.nextTick(() => session.interrupt());
  const others = () => process.rawListeners(signal).some((listener) => listener !== interrupt);

  process.on(signal, interrupt);
  process.prependListener('removeListener', (name) => {
    if (name !== signal) return;
    if (listeners() === 0) process.on(signal, interrupt);
    letListenersEnd(others());
  });
  process.on('newListener', (name, listener) => {
    if (name === signal && listener !== interrupt) letListenersEnd(true);
  });
  hearSignals(() => {
    once(interrupt);
    process.emit(signal, signal, 2);
  });
  return {
    ...session,
    run(source) {
      // vm takes off all listeners for the run, if there are any, and puts them back after it: also those that the cell takes off.
      process.listenerCount = (name, ...rest) =>
        name === signal && delete process.listenerCount ? 0 : listeners(name, ...rest);
      try {
        // What it gives is a promise: up to here the cell has come to its first await.
        return session.run(source);
      } finally {
        delete process.listenerCount;
      }
    },
  };
}

/** How many listeners an event of the process has, by default SIGINT. */
function listeners(name = signal, ...rest) {
  return EventEmitter.prototype.listenerCount.call(process, name, ...rest);
}

/** Who took all listeners off and put them back has put this one back twice. */
function once(listener) {
  const times = process.rawListeners(signal).filter((other) => other === listener).length;
  for (let more = times; more > 1; more--) process.off(signal, listener);
}
