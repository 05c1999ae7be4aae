// The library with what stands behind its doors, for programs of their own: a bench, and tests of whole processes.

export { decodePicture } from '../../kernel-lib/data/pictures/decode-picture.ts';
export { inParallel } from '../../kernel-lib/data/pictures/in-parallel.ts';
export { atOnce } from '../../kernel-lib/data/pictures/node-pictures.ts';
export { unpackIdx } from '../../kernel-lib/data/sets/read-idx-file.ts';
export { runningEngine } from '../../kernel-lib/engine/engine.ts';
export { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
export { startEngine } from '../../kernel-lib/engine/start-engine.ts';
export * from '../../kernel-lib/index.ts';
