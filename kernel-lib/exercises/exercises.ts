import { biasRelu } from './02-convolution/bias-relu.ts';
import { changedScores } from './02-convolution/changed-scores.ts';
import { featureMap } from './02-convolution/feature-map.ts';
import { filterZero } from './02-convolution/filter-zero.ts';
import { firstWeights } from './02-convolution/first-weights.ts';
import { innerProductChoice } from './02-convolution/inner-product.ts';
import { movedPicture } from './02-convolution/moved-picture.ts';
import { orderSteps } from './02-convolution/order-steps.ts';
import { outputShape } from './02-convolution/output-shape.ts';
import { convolutionParameters } from './02-convolution/parameters.ts';
import { pixels } from './02-convolution/pixels.ts';
import { reluNegative } from './02-convolution/relu-negative.ts';
import { score } from './02-convolution/score.ts';
import { scoreCount } from './02-convolution/score-count.ts';
import { strictScore } from './02-convolution/strict-score.ts';
import { strokeEdge } from './02-convolution/stroke-edge.ts';
import { writeConvolve } from './02-convolution/write-convolve.ts';
import { writeScore } from './02-convolution/write-score.ts';
import type { Exercise } from './exercise.ts';

/** Every question of every lesson. */
export const exercises: readonly Exercise[] = [
  biasRelu,
  changedScores,
  featureMap,
  filterZero,
  firstWeights,
  innerProductChoice,
  movedPicture,
  orderSteps,
  outputShape,
  convolutionParameters,
  pixels,
  reluNegative,
  scoreCount,
  score,
  strictScore,
  strokeEdge,
  writeConvolve,
  writeScore,
];
