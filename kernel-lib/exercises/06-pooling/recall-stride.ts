import { stride } from '../03-output-size/stride.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Places with a stride, once more. */
export const recallPoolingStride: Exercise = recalled('06-recall-stride', stride);
