import { filterDepth } from '../04-filters-and-channels/depth.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The weights of one filter, once more. */
export const recallDepth: Exercise = recalled('07-recall-depth', filterDepth);
