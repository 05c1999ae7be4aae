import { bestPiece } from './02-convolution/best-piece.ts';
import { biasRelu } from './02-convolution/bias-relu.ts';
import { changedScores } from './02-convolution/changed-scores.ts';
import { featureMap } from './02-convolution/feature-map.ts';
import { filterParameters } from './02-convolution/filter-parameters.ts';
import { filterZero } from './02-convolution/filter-zero.ts';
import { firstWeights } from './02-convolution/first-weights.ts';
import { innerProductChoice } from './02-convolution/inner-product.ts';
import { learnedFilter } from './02-convolution/learned-filter.ts';
import { movedPicture } from './02-convolution/moved-picture.ts';
import { orderSteps } from './02-convolution/order-steps.ts';
import { outputShape } from './02-convolution/output-shape.ts';
import { convolutionParameters } from './02-convolution/parameters.ts';
import { pixels } from './02-convolution/pixels.ts';
import { receipt } from './02-convolution/receipt.ts';
import { reluNegative } from './02-convolution/relu-negative.ts';
import { score } from './02-convolution/score.ts';
import { scoreCount } from './02-convolution/score-count.ts';
import { strictScore } from './02-convolution/strict-score.ts';
import { strokeEdge } from './02-convolution/stroke-edge.ts';
import { weakScores } from './02-convolution/weak-scores.ts';
import { writeConvolve } from './02-convolution/write-convolve.ts';
import { writeScore } from './02-convolution/write-score.ts';
import { cornerReads } from './03-output-size/corner-reads.ts';
import { depth } from './03-output-size/depth.ts';
import { doesNotDivide } from './03-output-size/does-not-divide.ts';
import { halve } from './03-output-size/halve.ts';
import { line } from './03-output-size/line.ts';
import { lost } from './03-output-size/lost.ts';
import { mend } from './03-output-size/mend.ts';
import { oddZero } from './03-output-size/odd-zero.ts';
import { orderStarts } from './03-output-size/order-starts.ts';
import { outputLength } from './03-output-size/output-length.ts';
import { paddedSize } from './03-output-size/padded-size.ts';
import { padding } from './03-output-size/padding.ts';
import { positions } from './03-output-size/positions.ts';
import { quarter } from './03-output-size/quarter.ts';
import { recallParameters } from './03-output-size/recall-parameters.ts';
import { recallScore } from './03-output-size/recall-score.ts';
import { receptive } from './03-output-size/receptive.ts';
import { sameSize } from './03-output-size/same-size.ts';
import { sameZeros } from './03-output-size/same-zeros.ts';
import { strideShape } from './03-output-size/shape.ts';
import { skip } from './03-output-size/skip.ts';
import { starts } from './03-output-size/starts.ts';
import { stride } from './03-output-size/stride.ts';
import { strideParameters } from './03-output-size/stride-parameters.ts';
import { work } from './03-output-size/work.ts';
import { anySize } from './06-pooling/any-size.ts';
import { poolingBug } from './06-pooling/bug.ts';
import { contrast } from './06-pooling/contrast.ts';
import { darkInk } from './06-pooling/dark.ts';
import { movedDot } from './06-pooling/dot.ts';
import { forgiven } from './06-pooling/forgiven.ts';
import { globalLength } from './06-pooling/global-length.ts';
import { poolingGradient } from './06-pooling/gradient.ts';
import { leftAfterPooling } from './06-pooling/left.ts';
import { maxMap } from './06-pooling/max-map.ts';
import { movedDigits } from './06-pooling/moved.ts';
import { oddSide } from './06-pooling/odd-side.ts';
import { orderAverage } from './06-pooling/order-average.ts';
import { overlap } from './06-pooling/overlap.ts';
import { recallFeatureMap } from './06-pooling/recall-feature-map.ts';
import { recallPoolingStride } from './06-pooling/recall-stride.ts';
import { reluFirst } from './06-pooling/relu-first.ts';
import { poolingShape } from './06-pooling/shape.ts';
import { whoLearns } from './06-pooling/who-learns.ts';
import { writeMaxPool } from './06-pooling/write-max-pool.ts';
import { accuracyFromMatrix } from './10-mnist/accuracy.ts';
import { denseParameters } from './10-mnist/dense-parameters.ts';
import { fewerParameters } from './10-mnist/fewer-parameters.ts';
import { firstLoss } from './10-mnist/first-loss.ts';
import { flattened } from './10-mnist/flattened.ts';
import { honestScore } from './10-mnist/honest-score.ts';
import { memorising } from './10-mnist/memorising.ts';
import { mistakePairs } from './10-mnist/mistake-pairs.ts';
import { modelWork } from './10-mnist/model-work.ts';
import { mostParameters } from './10-mnist/most-parameters.ts';
import { noise } from './10-mnist/noise.ts';
import { oneStep } from './10-mnist/one-step.ts';
import { orderStep } from './10-mnist/order-step.ts';
import { ownLayer } from './10-mnist/own-layer.ts';
import { pushed } from './10-mnist/pushed.ts';
import { rate } from './10-mnist/rate.ts';
import { recallLayerParameters } from './10-mnist/recall-layer-parameters.ts';
import { recallStride } from './10-mnist/recall-stride.ts';
import { reluBug } from './10-mnist/relu-bug.ts';
import { sameSteps } from './10-mnist/same-steps.ts';
import { steps } from './10-mnist/steps.ts';
import { thirtyEpochs } from './10-mnist/thirty-epochs.ts';
import { turningPoint } from './10-mnist/turning-point.ts';
import { untrainedLoss } from './10-mnist/untrained-loss.ts';
import { writeConfusion } from './10-mnist/write-confusion.ts';
import type { Exercise } from './exercise.ts';

/** Every question of every lesson. */
export const exercises: readonly Exercise[] = [
  bestPiece,
  biasRelu,
  changedScores,
  featureMap,
  filterParameters,
  filterZero,
  firstWeights,
  innerProductChoice,
  learnedFilter,
  movedPicture,
  orderSteps,
  outputShape,
  convolutionParameters,
  pixels,
  receipt,
  reluNegative,
  scoreCount,
  score,
  strictScore,
  strokeEdge,
  weakScores,
  writeConvolve,
  writeScore,
  cornerReads,
  depth,
  doesNotDivide,
  halve,
  line,
  lost,
  mend,
  orderStarts,
  outputLength,
  paddedSize,
  padding,
  positions,
  quarter,
  recallParameters,
  recallScore,
  receptive,
  sameSize,
  oddZero,
  sameZeros,
  strideShape,
  skip,
  starts,
  strideParameters,
  stride,
  work,
  anySize,
  poolingBug,
  contrast,
  darkInk,
  movedDot,
  forgiven,
  globalLength,
  poolingGradient,
  leftAfterPooling,
  maxMap,
  movedDigits,
  oddSide,
  orderAverage,
  overlap,
  recallFeatureMap,
  recallPoolingStride,
  reluFirst,
  poolingShape,
  whoLearns,
  writeMaxPool,
  accuracyFromMatrix,
  denseParameters,
  fewerParameters,
  firstLoss,
  flattened,
  memorising,
  mostParameters,
  noise,
  orderStep,
  ownLayer,
  recallStride,
  reluBug,
  steps,
  untrainedLoss,
  honestScore,
  oneStep,
  turningPoint,
  modelWork,
  recallLayerParameters,
  rate,
  thirtyEpochs,
  mistakePairs,
  sameSteps,
  pushed,
  writeConfusion,
];
