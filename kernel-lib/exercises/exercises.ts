import { closer } from './01-images-and-tensors/closer.ts';
import { denseWeights } from './01-images-and-tensors/dense-weights.ts';
import { draw } from './01-images-and-tensors/draw.ts';
import { hidden } from './01-images-and-tensors/hidden.ts';
import { invert } from './01-images-and-tensors/invert.ts';
import { manyChannels } from './01-images-and-tensors/many-channels.ts';
import { mixedPixels } from './01-images-and-tensors/mixed.ts';
import { movedDigits } from './01-images-and-tensors/moved.ts';
import { pixelOf } from './01-images-and-tensors/pixel-of.ts';
import { place } from './01-images-and-tensors/place.ts';
import { sameSum } from './01-images-and-tensors/same-sum.ts';
import { batchShape } from './01-images-and-tensors/shape.ts';
import { slanted } from './01-images-and-tensors/slanted.ts';
import { unit } from './01-images-and-tensors/unit.ts';
import { whichCell } from './01-images-and-tensors/which-cell.ts';
import { whiteCup } from './01-images-and-tensors/white-cup.ts';
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
import { bothThere } from './07-from-maps-to-classes/both-there.ts';
import { clothes } from './07-from-maps-to-classes/clothes.ts';
import { flatEnds } from './07-from-maps-to-classes/flat-ends.ts';
import { lineOrder } from './07-from-maps-to-classes/line-order.ts';
import { loss } from './07-from-maps-to-classes/loss.ts';
import { merged } from './07-from-maps-to-classes/merged.ts';
import { orderLoss } from './07-from-maps-to-classes/order-loss.ts';
import { overflow } from './07-from-maps-to-classes/overflow.ts';
import { place } from './07-from-maps-to-classes/place.ts';
import { push } from './07-from-maps-to-classes/push.ts';
import { rearranged } from './07-from-maps-to-classes/rearranged.ts';
import { recallBiasRelu } from './07-from-maps-to-classes/recall-bias-relu.ts';
import { recallShape } from './07-from-maps-to-classes/recall-shape.ts';
import { shifted } from './07-from-maps-to-classes/shifted.ts';
import { softmaxBug } from './07-from-maps-to-classes/softmax-bug.ts';
import { twoLinear } from './07-from-maps-to-classes/two-linear.ts';
import { unit } from './07-from-maps-to-classes/unit.ts';
import { writeFlatten } from './07-from-maps-to-classes/write-flatten.ts';
import { writeSoftmax } from './07-from-maps-to-classes/write-softmax.ts';
import { afterFlatten } from './05-parameters/after-flatten.ts';
import { asDenseCount } from './05-parameters/as-dense.ts';
import { biasBug } from './05-parameters/bias-bug.ts';
import { canDense } from './05-parameters/can-dense.ts';
import { freeWeights } from './05-parameters/free-weights.ts';
import { mapBytes } from './05-parameters/map-bytes.ts';
import { matrixRow } from './05-parameters/matrix-row.ts';
import { mostWork } from './05-parameters/most-work.ts';
import { nextLayer } from './05-parameters/next-layer.ts';
import { readsBetter } from './05-parameters/reads-better.ts';
import { recallFilter } from './05-parameters/recall-filter.ts';
import { recallPlaces } from './05-parameters/recall-places.ts';
import { timesUsed } from './05-parameters/times-used.ts';
import { twoFilters } from './05-parameters/two-filters.ts';
import { whichChange } from './05-parameters/which-change.ts';
import { withinBudget } from './05-parameters/within-budget.ts';
import { writeCount } from './05-parameters/write-count.ts';
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
  closer,
  denseWeights,
  draw,
  hidden,
  invert,
  manyChannels,
  movedDigits,
  pixelOf,
  place,
  sameSum,
  batchShape,
  mixedPixels,
  slanted,
  unit,
  whichCell,
  whiteCup,
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
  bothThere,
  clothes,
  flatEnds,
  lineOrder,
  loss,
  merged,
  orderLoss,
  overflow,
  place,
  push,
  rearranged,
  recallBiasRelu,
  recallShape,
  shifted,
  softmaxBug,
  twoLinear,
  unit,
  writeFlatten,
  writeSoftmax,
  afterFlatten,
  asDenseCount,
  biasBug,
  canDense,
  freeWeights,
  mapBytes,
  matrixRow,
  mostWork,
  nextLayer,
  readsBetter,
  recallFilter,
  recallPlaces,
  timesUsed,
  twoFilters,
  whichChange,
  withinBudget,
  writeCount,
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
