import { score } from '../02-convolution/score.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The score of one piece, once more. */
export const recallScore: Exercise = recalled('05-recall-score', score);
