import { score } from '../02-convolution/score.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The score of a piece, once more. */
export const recallScore: Exercise = recalled('03-recall-score', score);
