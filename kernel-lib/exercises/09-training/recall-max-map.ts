import { maxMap } from '../06-pooling/max-map.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** Max pooling by hand, once more. */
export const recallMaxMap: Exercise = recalled('09-recall-max-map', maxMap);
