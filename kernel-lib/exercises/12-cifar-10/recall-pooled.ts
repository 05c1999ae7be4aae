import { poolingShape } from '../06-pooling/shape.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape behind a pooling, once more. */
export const recallPooled: Exercise = recalled('12-recall-pooled', poolingShape);
