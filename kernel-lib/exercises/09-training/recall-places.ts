import { stride } from '../03-output-size/stride.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Places of a window once more, where what is left over is dropped. */
export const recallPlaces: Exercise = recalled('09-recall-stride', stride);
