import { stride } from '../03-output-size/stride.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The places of a filter, once more. */
export const recallPlaces: Exercise = recalled('05-recall-places', stride);
