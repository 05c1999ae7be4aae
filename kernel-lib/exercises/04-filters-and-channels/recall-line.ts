import { line } from '../03-output-size/line.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Places along a row, once more. */
export const recallLine: Exercise = recalled('04-recall-line', line);
