import { loss } from '../07-from-maps-to-classes/loss.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The cross-entropy of one picture, once more: it is what training lowers. */
export const recallLoss: Exercise = recalled('09-recall-loss', loss);
