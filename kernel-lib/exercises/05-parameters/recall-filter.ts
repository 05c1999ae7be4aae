import { filterParameters } from '../02-convolution/filter-parameters.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The numbers of one filter, once more. */
export const recallFilter: Exercise = recalled('05-recall-filter', filterParameters);
