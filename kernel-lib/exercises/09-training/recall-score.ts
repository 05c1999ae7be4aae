import { score } from '../02-convolution/score.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The score of one piece, once more: it is what a filter predicts. */
export const recallPrediction: Exercise = recalled('09-recall-score', score);
