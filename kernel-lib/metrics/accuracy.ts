import { refuseOtherCount } from '../shape/refuse-other-count.ts';
import { yesOrNo } from '../shape/yes-or-no.ts';
import type { Tensor } from '../tensor.ts';
import { argMax } from './arg-max.ts';
import { rightClasses } from './right-classes.ts';

/**
 * The share of rows that say the right class, from 0 to 1.
 *
 * A row says the class with its largest number; a row of one number, as a sigmoid gives it, says yes (1) above a half.
 *
 * `target: [n]` class numbers, or `[n, classes]` with a 1 at the right class. Throws `RangeError` for a class that is not there, and
 * where the two do not go with each other.
 *
 * @example accuracy(tensor([0.1, 0.9, 0.8, 0.2], [2, 2]), tensor([1, 1])) // 0.5
 */
export function accuracy(prediction: Tensor, target: Tensor): number {
  const [, ...axes] = prediction.shape;
  const [predicted, right] =
    (axes.at(-1) ?? 1) === 1
      ? [Array.from(prediction.data, (yes) => (yes > 0.5 ? 1 : 0)), answers(prediction, target)]
      : [argMax(prediction), rightClasses('accuracy', prediction, target)];
  return predicted.filter((choice, i) => choice === right[i]).length / predicted.length;
}

/** The right answers to a question of yes or no. */
function answers({ data: predicted }: Tensor, { data }: Tensor): Float32Array {
  refuseOtherCount('accuracy', predicted.length, data.length);
  return data.map((right) => yesOrNo('accuracy', right, amounts));
}

const amounts = {
  ko: '양을 맞히는 모델이면 metrics: { absoluteError }를 쓰세요',
  en: 'for amounts there is metrics: { absoluteError }',
};
