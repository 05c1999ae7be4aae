import { unit } from '../07-from-maps-to-classes/unit.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The score of a unit behind a flatten, once more. */
export const recallUnit: Exercise = recalled('13-recall-unit', unit);
