import { fall } from '../13-cats-and-dogs/fall.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Where a square hid what a network looks at, once more. */
export const recallFall: Exercise = recalled('14-recall-fall', fall);
