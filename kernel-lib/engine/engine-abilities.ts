import { type EngineChoice, engine, runningEngine } from './engine.ts';
import { fallbacks } from './trace.ts';

/** What stands behind a choice of engine on this computer. */
export interface EngineAbilities {
  /** How many threads work at once. */
  readonly threads: number;
  /** Whether a product is added in one rounding. */
  readonly fused: boolean;
  /** Whether it computes by eight numbers where it is told to compute by four. */
  readonly wide: boolean;
  /** The operations that it leaves to the readable ones. */
  readonly fallbacks: readonly string[];
}

/**
 * What the engine can do on this computer; nothing where the readable operations compute.
 *
 * @example engineAbilities('readable') // undefined
 */
export function engineAbilities(choice: EngineChoice = 'auto'): EngineAbilities | undefined {
  const running = runningEngine(choice);
  if (!running) return undefined;
  const { threads, fused, wide } = running;
  return { threads, fused, wide, fallbacks: fallbacks(engine(choice)) };
}
