import { stepsInAll } from '../09-training/steps-in-all.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The steps of a whole training, once more. */
export const recallSteps: Exercise = recalled('13-recall-steps', stepsInAll);
