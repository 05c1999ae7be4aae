const signal = 'SIGINT';

/**
 * A session, interrupted by SIGINT whatever a cell does with the listeners of that signal.
 *
 * A thread of its own hears the signal, for as long as nobody takes it back: Node takes it when the first listener comes, and
 * gives it back to its default, which ends the process, when the last one goes. So this thread always has one. An interrupt by
 * message goes the same way: who listens for the signal, to end in its own way, hears both.
 */
export function interruptible(session, interrupts) {
  // The other listeners come first: they may be functions of the cell that is stopped.
  const interrupt = () => process.nextTick(() => session.interrupt());
  const others = () => process.rawListeners(signal).some((listener) => listener !== interrupt);

  process.on(signal, interrupt);
  process.prependListener('removeListener', (name) => {
    if (name !== signal) return;
    if (process.listenerCount(signal) === 0) process.on(signal, interrupt);
    interrupts.hasListeners = others();
  });
  process.on('newListener', (name, listener) => {
    if (name === signal && listener !== interrupt) interrupts.hasListeners = true;
  });
  return {
    ...session,
    interrupt() {
      once(interrupt);
      process.emit(signal, signal, 2);
    },
  };
}

/** Who took all listeners off and put them back has put this one back twice. */
function once(listener) {
  const times = process.rawListeners(signal).filter((other) => other === listener).length;
  for (let more = times; more > 1; more--) process.off(signal, listener);
}
