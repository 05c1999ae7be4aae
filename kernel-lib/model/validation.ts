import { type Examples, takeExamples } from '../examples.ts';
import { Refusal } from '../text/refusal.ts';
import { rowNumbers } from './in-batches.ts';

export interface ValidationOptions {
  /** Examples to look at after each epoch, and never to train on; none by default. */
  readonly validationData?: Examples;
  /** Instead of `validationData`: the share of the examples, taken from their end, that is kept back; they lie mixed. 0 by default. */
  readonly validationSplit?: number;
}

/**
 * The examples to train on, and those kept back.
 *
 * Throws `RangeError` for a share that keeps none back, and where the examples lie class by class.
 */
export function validationOf(
  examples: Examples,
  { validationData, validationSplit = 0 }: ValidationOptions,
): { training: Examples; validation: Examples | undefined } {
  if (!(validationSplit >= 0 && validationSplit < 1)) {
    throw new Refusal('fit', {
      ko: `validationSplit 값은 0 이상 1 미만이어야 하는데 ${validationSplit} 값을 받았어요`,
      en: `validationSplit is a share from 0 up to but not 1, not ${validationSplit}`,
    });
  }
  if (validationSplit === 0) return { training: examples, validation: validationData };
  const rows = rowNumbers(examples);
  const end = trainingCount(rows.length, validationSplit);
  if (end === rows.length) {
    throw new Refusal('fit', {
      ko: `validationSplit: ${validationSplit} 값으로는 예제 ${rows.length}개 가운데 하나도 떼어 놓지 못해요`,
      en: `validationSplit: ${validationSplit} of ${rows.length} examples keeps none back`,
    });
  }
  refuseSorted(examples, end);
  return {
    training: takeExamples(examples, rows.subarray(0, end)),
    validation: takeExamples(examples, rows.subarray(end)),
  };
}

/** How many of as many examples are trained on; the share kept back is rounded down. */
export function trainingCount(count: number, validationSplit = 0): number {
  return count - Math.floor(count * validationSplit);
}

/** Refuses examples that lie class by class where those from `end` on do not hold every class. */
function refuseSorted({ y }: Examples, end: number): void {
  const [count] = y.shape;
  const width = y.data.length / count;
  const targets = Array.from({ length: count }, (_, row) => y.data.subarray(row * width, (row + 1) * width).join());
  const classes = new Set(targets).size;
  const kept = targets.slice(end);
  const held = new Set(kept).size;
  const runs = targets.filter((target, row) => target !== targets[row - 1]).length;
  // Where hardly a target comes twice, they are no classes.
  if (runs > classes || held === classes || kept.length < 2 * held) return;
  throw new Refusal('fit', {
    ko: `validationSplit은 예제 ${count}개 가운데 마지막 ${kept.length}개를 떼는데, 예제가 클래스 순서로 놓여 있어서 그 안에는 클래스 ${classes}가지 가운데 ${held}가지만 있어요; 예제를 먼저 섞거나 split으로 나누세요`,
    en: `validationSplit keeps back the last ${kept.length} of ${count} examples, and these hold ${held} of ${classes} classes, for the examples lie class by class; shuffle them first, or divide them with split`,
  });
}
