import { expect, test } from 'vitest';
import { conv2d, dense, flatten, maxPooling2d, sequential } from '../../kernel-lib/index.ts';
import { posed } from '../support/posed.ts';

test('12-labels-bug is answered by either of the two lines that have to use one order', () => {
  const { judge } = posed('12-labels-bug');
  expect([4, 5, 3].map((line) => judge(line).right)).toEqual([true, true, false]);
});

test('12-budget asks for a network that can be trained', () => {
  const same = { kernelSize: 3, padding: 'same' } as const;
  const pool = maxPooling2d({ poolSize: 2 });
  const maps = [conv2d({ filters: 8, ...same }), pool, conv2d({ filters: 16, ...same }), pool, flatten()];
  const { judge } = posed('12-budget');
  expect(judge(sequential([...maps, dense({ units: 10, activation: 'softmax' })])).right).toBe(true);
  const without = judge(sequential([...maps, dense({ units: 10 })]));
  expect(without.right).toBe(false);
  expect(without.sentence.en).toContain('softmax');
});

/** A watch that ends as it is told to, with what it returns when nothing stops it, and where it stops. */
const watch =
  (atEnd: (losses: number[]) => number, atStop = (epoch: number, _best: number) => epoch) =>
  (losses: number[], patience: number) => {
    let [best, waited] = [0, 0];
    for (let epoch = 1; epoch <= losses.length; epoch++) {
      waited++;
      if (best === 0 || losses[epoch - 1] < losses[best - 1]) [best, waited] = [epoch, 0];
      if (waited >= patience) return atStop(epoch, best);
    }
    return atEnd(losses);
  };

test('12-stop is tried on losses that never stop, too, and tells the best epoch from the last', () => {
  const { judge } = posed('12-stop');
  const last = ({ length }: number[]) => length;
  expect(judge(watch(last)).right).toBe(true);
  expect(judge(watch(() => Number.NaN)).mistake).toBe('end-forgotten');
  const lowest = (losses: number[]) => losses.indexOf(Math.min(...losses)) + 1;
  expect(judge(watch(lowest, (_, best) => best)).mistake).toBe('best-epoch');
});
