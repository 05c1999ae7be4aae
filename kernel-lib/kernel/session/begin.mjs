import vm from 'node:vm';

const key = Symbol.for('kernel-lib: the cell that begins');
const script = new vm.Script(`globalThis[Symbol.for(${JSON.stringify(key.description)})]()`, {
  filename: import.meta.filename,
});

/** Calls a function, which a SIGINT can stop until it returns: an interrupt throws `ERR_SCRIPT_EXECUTION_INTERRUPTED`. */
export function begin(call) {
  Object.defineProperty(globalThis, key, { value: once, configurable: true });
  return script.runInThisContext({ breakOnSigint: true });

  function once() {
    delete globalThis[key];
    return call();
  }
}
