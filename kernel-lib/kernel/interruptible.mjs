import { EventEmitter } from 'node:events';

const signal = 'SIGINT';

/**
 * A session, interrupted by SIGINT whatever a cell does with the listeners of that signal.
 *
 * While vm runs a cell up to its first await it catches the signal itself; then it gives the signal back to its default, which
 * ends the process. Node asks for the signal only when its first listener comes: that must not be while vm runs, for vm would
 * no longer catch it, and must be right after.
 */
export function interruptible(executor) {
  const interrupt = () => executor.interrupt();
  /** A signal without listeners is given back, and asked for again by the next one; so there is always one. */
  const stay = (name) => name === signal && listeners() === 0 && process.on(signal, interrupt);

  function askAgain() {
    const others = process.rawListeners(signal).filter((listener) => listener !== interrupt);
    process.removeAllListeners(signal);
    for (const listener of [interrupt, ...others]) process.on(signal, listener);
  }

  askAgain();
  return {
    ...executor,
    execute(source) {
      process.prependListener('removeListener', stay);
      // vm takes off all listeners for the run, if there are any, and puts them back after it: also those that the cell takes off.
      process.listenerCount = (name, ...rest) =>
        name === signal && delete process.listenerCount ? 0 : listeners(name, ...rest);
      try {
        // What it gives is a promise: up to here the cell has come to its first await.
        return executor.execute(source);
      } finally {
        delete process.listenerCount;
        process.off('removeListener', stay);
        askAgain();
      }
    },
  };
}

/** How many listeners an event of the process has, by default SIGINT. */
function listeners(name = signal, ...rest) {
  return EventEmitter.prototype.listenerCount.call(process, name, ...rest);
}
