import { filterParameters } from '../02-convolution/filter-parameters.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The parameters of one filter, once more. */
export const recallParameters: Exercise = recalled('03-recall-parameters', filterParameters);
