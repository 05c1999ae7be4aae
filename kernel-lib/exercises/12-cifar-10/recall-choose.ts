import { choose } from '../11-fashion-and-wine/choose.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Which network to use, once more. */
export const recallChoose: Exercise = recalled('12-recall-choose', choose);
