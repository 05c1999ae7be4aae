import { honestScore } from '../10-mnist/honest-score.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Which accuracy counts, once more. */
export const recallHonest: Exercise = recalled('13-recall-honest', honestScore);
