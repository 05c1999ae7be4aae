import { featureMap } from '../02-convolution/feature-map.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** A feature map by hand, once more. */
export const recallFeatureMap: Exercise = recalled('06-recall-feature-map', featureMap);
