import { filterDepth } from '../04-filters-and-channels/depth.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The weights of a filter that is as deep as its input, once more. */
export const recallDepth: Exercise = recalled('10-recall-depth', filterDepth);
