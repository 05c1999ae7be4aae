import { filterDepth } from '../04-filters-and-channels/depth.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The weights of one deep filter, once more. */
export const recallDepth: Exercise = recalled('05-recall-depth', filterDepth);
