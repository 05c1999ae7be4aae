import type { Exercise } from '../exercise.ts';
import { bestPiece } from './best-piece.ts';
import { biasRelu } from './bias-relu.ts';
import { changedScores } from './changed-scores.ts';
import { featureMap } from './feature-map.ts';
import { filterParameters } from './filter-parameters.ts';
import { filterZero } from './filter-zero.ts';
import { innerProductChoice } from './inner-product.ts';
import { learnedFilter } from './learned-filter.ts';
import { moved } from './moved.ts';
import { orderSteps } from './order-steps.ts';
import { outputShape } from './output-shape.ts';
import { convolutionParameters } from './parameters.ts';
import { recallDenseWeights } from './recall-dense-weights.ts';
import { recallUnit } from './recall-unit.ts';
import { reluNegative } from './relu-negative.ts';
import { score } from './score.ts';
import { scoreCount } from './score-count.ts';
import { scoresBelow } from './scores-below.ts';
import { strictScore } from './strict-score.ts';
import { strokeEdge } from './stroke-edge.ts';
import { writeConvolve } from './write-convolve.ts';
import { writeScore } from './write-score.ts';

/** The questions of lesson 02-convolution. */
export const questions: readonly Exercise[] = [
  bestPiece,
  biasRelu,
  changedScores,
  featureMap,
  filterParameters,
  filterZero,
  innerProductChoice,
  learnedFilter,
  moved,
  orderSteps,
  outputShape,
  convolutionParameters,
  recallDenseWeights,
  recallUnit,
  reluNegative,
  scoreCount,
  score,
  scoresBelow,
  strictScore,
  strokeEdge,
  writeConvolve,
  writeScore,
];
