import { poolingShape } from '../06-pooling/shape.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape behind a pooling, and its parameters, once more. */
export const recallPooling: Exercise = recalled('14-recall-shape', poolingShape);
