import { type Random, shuffle } from '../../random.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refusal } from '../refusal.ts';

export interface SplitOptions {
  /** Share kept back for watching the training; 0 by default. */
  readonly validation?: number;
  /** Share kept back for the examination at the end; 0 by default. */
  readonly test?: number;
  /** Decides who goes where. */
  readonly random: Random;
}

/** Row numbers of the three parts; together every row once. */
export interface SplitRows {
  readonly train: Int32Array;
  readonly validation: Int32Array;
  readonly test: Int32Array;
}

/**
 * Divides the rows of class numbers into three parts that each hold the same share of every class.
 *
 *     kept back of a class with n rows = round(share · n)
 */
export function splitRows(labels: ArrayLike<number>, options: SplitOptions): SplitRows {
  refuseUnknownOptions('split', options, ['validation', 'test', 'random']);
  const { validation = 0, test = 0, random } = options;
  if (!(validation >= 0 && test >= 0 && validation + test < 1)) {
    throw refusal('split', {
      ko: `검증에 ${validation}, 테스트에 ${test}만큼 떼면 학습할 몫이 남지 않아요; 둘 다 0 이상이고 합이 1보다 작아야 해요`,
      en: `with ${validation} for validation and ${test} for test nothing is left to train on; both are 0 or more and together under 1`,
    });
  }
  const parts = { train: [] as number[][], validation: [] as number[][], test: [] as number[][] };
  for (const rows of byClass(labels)) {
    shuffle(rows, random);
    const tested = Math.round(rows.length * test);
    const watched = tested + Math.round(rows.length * validation);
    parts.test.push(rows.slice(0, tested));
    parts.validation.push(rows.slice(tested, watched));
    parts.train.push(rows.slice(watched));
  }
  return {
    train: mixed(parts.train, random),
    validation: mixed(parts.validation, random),
    test: mixed(parts.test, random),
  };
}

function byClass(labels: ArrayLike<number>): number[][] {
  const classes = new Map<number, number[]>();
  Array.from(labels).forEach((label, row) => {
    const rows = classes.get(label);
    if (rows) rows.push(row);
    else classes.set(label, [row]);
  });
  return [...classes.keys()].sort((a, b) => a - b).map((label) => classes.get(label) ?? []);
}

/** Without this a part would begin with all rows of the first class. */
function mixed(classes: readonly number[][], random: Random): Int32Array {
  const rows = classes.flat();
  shuffle(rows, random);
  return Int32Array.from(rows);
}
