/** Lets messages in and out between two batches: progress is shown, an interrupt is heard. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => later(resolve));
}

/** Node's way, or that of a browser, which slows its timers down. */
function later(next: () => void): void {
  if (typeof setImmediate === 'function') {
    setImmediate(next);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  const onmessage = () => {
    port1.close();
    next();
  };
  Object.assign(port1, { onmessage });
  port2.postMessage(undefined);
}
