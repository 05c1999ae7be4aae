import { idxSet } from '#stored-sets';
import { say } from '../../text/language.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import type { Dataset } from '../formats/dataset.ts';

export interface WholeSetOptions {
  /** Takes all 70,000 pictures, which `npm run data` downloads; by default the 10,000 that come with the lessons. */
  readonly full?: boolean;
}

/**
 * Real handwritten digits: 8,000 to learn from and 2,000 to be examined on, or all 60,000 and 10,000.
 *
 * `x` is `[n, 28, 28, 1]` from 0 (paper) to 1 (ink), `y` is `[n]` of digits.
 *
 * Throws `RangeError` where all are asked for and were not downloaded.
 */
export function mnist(options: WholeSetOptions = {}): Dataset {
  refuseUnknownOptions('mnist', options, ['full']);
  const { full = false } = options;
  const { train, test } = idxSet('mnist', { classes: 10, full });
  const count = train.y.data.length + test.y.data.length;
  return {
    train,
    test,
    classes: Array.from({ length: 10 }, (_, digit) => String(digit)),
    about: say({
      ko: `MNIST: 사람이 손으로 쓴 진짜 숫자 ${count.toLocaleString('ko')}장 (28×28 흑백)`,
      en: `MNIST: ${count.toLocaleString('en')} real digits written by hand (28×28, grey)`,
    }),
    real: true,
  };
}
