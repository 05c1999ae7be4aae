import { describe, expect, test } from 'vitest';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import { learnerSeed } from '../../kernel-lib/exercises/learner-seed.ts';
import { conv2d, maxPooling2d, modelTable } from '../../kernel-lib/index.ts';
import type { Layer } from '../../kernel-lib/layer.ts';
import { checkGradients } from '../../kernel-lib/model/check-gradients.ts';
import { tensor } from '../../kernel-lib/tensor.ts';

const learners = Array.from({ length: 300 }, (_, i) => `${1 + (i % 9)}-${i}`);

function posedToAll(id: string) {
  return learners.map((learner) => exerciseNamed('test', id).pose(learnerSeed(learner, id)));
}

/** The numbers that stand in a text, in their order. */
const numbersIn = (text: string) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

describe('14-gradient-left', () => {
  const all = posedToAll('14-gradient-left');

  test('for everybody more is left with shortcuts than without', () => {
    for (const { right } of all) {
      const [without, withThem] = (right as number[]).map(Math.abs);
      expect(withThem).toBeGreaterThan(without);
    }
  });

  test('a sign that was lost has a reason of its own, before the shortcut and at it', () => {
    for (const { question, judge } of all) {
      const [slope, layers] = numbersIn(question.en);
      expect(judge([-(slope ** layers), (slope + 1) ** layers]).mistake).toBe('sign-lost');
      expect(judge([slope ** layers, (1 - slope) ** layers]).mistake).toBe('sign-turned');
      expect(judge([slope ** layers, slope ** layers + layers]).mistake).toBe('one-for-each');
    }
  });
});

test('14-one-list: what is right is what the library counts of such layers', () => {
  for (const { question, right } of posedToAll('14-one-list')) {
    const [first, , , , third, , filters, height, width, channels] = numbersIn(question.en);
    const before = [conv2d({ filters: channels, kernelSize: first }), maxPooling2d({ poolSize: 2 })];
    const layer = conv2d({ filters, kernelSize: third });
    const seen = modelTable({ layers: [...before, layer] }, [64, 64, 3]).rows[2];
    const counted = modelTable({ layers: [layer] }, [height, width, channels]).rows[0];
    expect(right).toEqual([seen.receptiveField?.[0].size, counted.parameters, counted.multiplyAdds]);
  }
});

test('14-block-bug: its gradient is wrong, and right once the slope of the shortcut is 1', () => {
  const { lines = [], judge, right } = exerciseNamed('test', '14-block-bug').pose(1);
  const block = (code: readonly string[]): Layer => new Function(`${code.join('\n')} return tripled;`)();
  const numbers = tensor([1, -2, 0.5, 3], [1, 4]);
  expect(checkGradients(block(lines), numbers).passed).toBe(false);
  const mended = lines.map((line, i) => (i === (right as number) - 1 ? line.replace('6 * x + x', '6 * x + 1') : line));
  expect(checkGradients(block(mended), numbers).passed).toBe(true);
  expect(judge(8).mistake).toBe('product-suspected');
});
