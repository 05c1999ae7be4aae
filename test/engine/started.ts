import { afterAll } from 'vitest';
import { type Engine, type EngineOptions, startEngine } from '../../kernel-lib/engine/start-engine.ts';

/** Engines with these options, which end when the tests of the file that asks for them have. */
export function started(options: readonly EngineOptions[]): Engine[] {
  const engines = options.map((each) => {
    const engine = startEngine(each);
    if (!engine) throw new Error('there is no WebAssembly SIMD here');
    return engine;
  });
  afterAll(() => {
    for (const engine of engines) engine.end();
  });
  return engines;
}
