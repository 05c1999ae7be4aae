import { denseWeights } from '../01-images-and-tensors/dense-weights.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Parameters of a dense layer behind a picture, once more. */
export const recallDenseWeights: Exercise = recalled('04-recall-dense-weights', denseWeights);
