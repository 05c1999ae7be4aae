import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import { Refusal } from '../text/refusal.ts';
import { fastOperations } from './fast/operations.ts';
import { type Engine, startEngine } from './start-engine.ts';

/** Who computes: the engine, the engine with fused products, or the operations written to be read. */
export type EngineChoice = 'auto' | 'fast' | 'readable';

/** One engine of each kind a program, started when it is first asked for. */
const started = new Map<EngineChoice, Engine | undefined>();

/**
 * The operations a model is built with: `sequential(layers).build(shape, random(1), engine('readable'))`.
 *
 * `'auto'` is WebAssembly on every processor the program may use, with the same numbers to the last digit on every machine;
 * `'fast'` computes by eight numbers where Node can (from Node 24 on), and elsewhere adds each product in one rounding, which
 * may end in other last digits; `'readable'` is plain TypeScript. Where WebAssembly cannot compute by four numbers, all three are the readable ones.
 *
 * @example engine('readable').add(tensor([1, 2]), tensor([3, 4])) // tensor([4, 6])
 */
export function engine(choice: EngineChoice = 'auto'): Operations {
  const running = runningEngine(choice);
  return running ? fastOperations(running) : readable;
}

/** The engine behind a choice; nothing where the readable operations are. */
export function runningEngine(choice: EngineChoice): Engine | undefined {
  if (choice !== 'auto' && choice !== 'fast' && choice !== 'readable') {
    throw new Refusal('engine', {
      ko: `'${choice}' 값은 쓸 수 없어요: auto, fast, readable 가운데 하나를 쓰세요`,
      en: `there is no '${choice}'; there are auto, fast, readable`,
    });
  }
  if (choice === 'readable') return undefined;
  if (!started.has(choice)) started.set(choice, startEngine({ fused: choice === 'fast', wide: choice === 'fast' }));
  return started.get(choice) ?? (choice === 'fast' ? runningEngine('auto') : undefined);
}
