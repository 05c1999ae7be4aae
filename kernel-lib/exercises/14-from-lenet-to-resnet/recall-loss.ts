import { firstLoss } from '../10-mnist/first-loss.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The loss of a network that knows nothing, once more. */
export const recallFirstLoss: Exercise = recalled('14-recall-loss', firstLoss);
