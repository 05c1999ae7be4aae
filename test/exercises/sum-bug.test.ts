import { expect, test } from 'vitest';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import { posed } from '../support/posed.ts';

/** The weight that lines of `09-sum-bug` end with, on pixels which should be tripled. */
function learned(code: string, count: number): number {
  const script = code.replace('let weight', 'var weight');
  const pixels = Array.from({ length: count }, (_, i) => 1 + (i % 3) / 2);
  const targets = pixels.map((pixel) => 3 * pixel);
  return new Function('pixels', 'targets', 'rate', `${script}\nreturn weight;`)(pixels, targets, 0.08);
}

test('the loop of 09-sum-bug learns from 3 pixels and not from 600, and from both once its line is mended', () => {
  const exercise = exerciseNamed('test', '09-sum-bug');
  const faulty = posed(exercise.id).lines?.join('\n') ?? '';
  expect(learned(faulty, 3)).toBeCloseTo(3, 2);
  expect(Math.abs(learned(faulty, 600) - 3)).toBeGreaterThan(1e6);
  for (const count of [3, 600]) expect(learned(exercise.source ?? '', count)).toBeCloseTo(3, 2);
});
