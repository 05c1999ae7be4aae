/**
 * The engine's side of every operation, and the threads that share it.
 *
 * Nothing here allocates: every address comes from TypeScript, which has checked the shapes. Each thread has an instance of
 * this module, and so globals of its own; the memory is one.
 */
export { beginThread, failPiece, run, settle, stopThreads, workerLoop } from './regions';

/** Where memory is free: before it lie the tables of exp and log. */
export function freeFrom(): usize {
  return __heap_base;
}
