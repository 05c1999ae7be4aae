import { loss } from '../07-from-maps-to-classes/loss.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The loss of a probability, once more. */
export const recallLoss: Exercise = recalled('10-recall-loss', loss);
