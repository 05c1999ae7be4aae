import { lost } from '../03-output-size/lost.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Pixels that no window reads, once more. */
export const recallLost: Exercise = recalled('06-recall-lost', lost);
