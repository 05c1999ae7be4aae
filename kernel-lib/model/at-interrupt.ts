/** A kernel that lets work end by itself when its cell is interrupted says so here: it calls `end`, until what it gives is called. */
type Hook = (end: () => void) => () => void;

const hook = Symbol.for('kernel-lib.interrupt');

/** Calls `end` when the kernel interrupts the cell, in place of stopping it; until the function given back is called. */
export function atInterrupt(end: () => void): () => void {
  const ask = (globalThis as { [key: symbol]: Hook | undefined })[hook];
  return ask ? ask(end) : () => {};
}
