import { turningPoint } from '../10-mnist/turning-point.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The last epoch before overfitting, once more. */
export const recallTurning: Exercise = recalled('12-recall-turning', turningPoint);
