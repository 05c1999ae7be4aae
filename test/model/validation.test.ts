import { afterEach, describe, expect, test } from 'vitest';
import type { Examples } from '../../kernel-lib/examples.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { meanSquaredError } from '../../kernel-lib/losses/mean-squared-error.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { type Tensor, tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { noise } from '../support/noise.ts';

afterEach(() => setLanguage('en'));

const classes = (count: number, each: number) => Array.from({ length: count * each }, (_, i) => Math.floor(i / each));
const oneHot = (labels: readonly number[]): Tensor =>
  tensor(
    labels.flatMap((label) => [0, 1, 2, 3].map((at) => Number(at === label))),
    [labels.length, 4],
  );

const examples = (y: Tensor): Examples => ({ x: noise([y.shape[0], 3]), y });
const fitted = (y: Tensor, validationSplit: number, loss?: typeof meanSquaredError) =>
  fit(
    sequential([dense({ units: y.shape[1] ?? 4, activation: loss ? 'linear' : 'softmax' })]).build([3], random(1)),
    examples(y),
    {
      validationSplit,
      ...(loss && { loss, metrics: {} }),
    },
  );

describe('examples that lie class by class are not divided where they end', () => {
  test.each<[string, Tensor, number, string, string]>([
    [
      'one class of two',
      tensor(classes(2, 10)),
      0.2,
      'the last 4 of 20 examples, and these hold 1 of 2 classes',
      '4개',
    ],
    [
      'two of four',
      tensor(classes(4, 5)),
      0.5,
      'the last 10 of 20 examples, and these hold 2 of 4 classes',
      '4가지 가운데 2가지만',
    ],
    ['the larger first', tensor(classes(2, 10).reverse()), 0.3, 'the last 6 of 20', '마지막 6개'],
    [
      'one-hot',
      oneHot(classes(4, 5)),
      0.2,
      'the last 4 of 20 examples, and these hold 1 of 4 classes',
      '4가지 가운데 1가지만',
    ],
  ])('%s', async (_, y, share, en, ko) => {
    await expect(fitted(y, share)).rejects.toThrow(RangeError);
    await expect(fitted(y, share)).rejects.toThrow(`fit: validationSplit keeps back ${en}`);
    await expect(fitted(y, share)).rejects.toThrow('shuffle them first, or divide them with split');
    setLanguage('ko');
    await expect(fitted(y, share)).rejects.toThrow(ko);
    await expect(fitted(y, share)).rejects.toThrow('먼저 섞거나 split으로 나누세요');
  });
});

describe('examples are divided', () => {
  test.each<[string, Tensor, number]>([
    ['that lie mixed, though the last are alike', tensor([0, 1, 0, 1, 0, 1, 1, 1, 1, 1]), 0.3],
    ['of which one is kept back', tensor([0, 0, 0, 1, 1]), 0.2],
    ['of one class', tensor(classes(1, 10)), 0.2],
    ['of which the last hold every class', tensor([...classes(2, 5)]), 0.8],
  ])('%s', async (_, y, share) => {
    await expect(fitted(y, share)).resolves.toHaveLength(1);
  });

  test('whose targets rise, each of its own', async () => {
    const y = tensor(
      Array.from({ length: 20 }, (_, i) => i / 4),
      [20, 1],
    );
    await expect(fitted(y, 0.2, meanSquaredError)).resolves.toHaveLength(1);
  });
});
