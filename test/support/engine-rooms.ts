// The library as a lesson has it, and the engine behind its door, which a bench starts with the threads it asks for.

export { runningEngine } from '../../kernel-lib/engine/engine.ts';
export { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
export { startEngine } from '../../kernel-lib/engine/start-engine.ts';
export * from '../../kernel-lib/index.ts';
export { shuffle } from '../../kernel-lib/random.ts';
