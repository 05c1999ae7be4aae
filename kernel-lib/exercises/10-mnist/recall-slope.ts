import { slope } from '../09-training/slope.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** A gradient from two losses, once more. */
export const recallSlope: Exercise = recalled('10-recall-slope', slope);
