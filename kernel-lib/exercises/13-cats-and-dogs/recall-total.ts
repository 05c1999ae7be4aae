import { total } from '../12-cifar-10/total.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The parameters of a table, once more. */
export const recallTotal: Exercise = recalled('13-recall-total', total);
