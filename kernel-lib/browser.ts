export { colouredScenes } from './data/drawn/coloured-scenes.ts';
export { type ShapesOptions, shapePictures, shapes } from './data/drawn/shapes.ts';
export { cifarClasses } from './data/formats/cifar-classes.ts';
export type { Dataset } from './data/formats/dataset.ts';
export type { Idx, IdxData, IdxType } from './data/formats/idx.ts';
export { readCifar } from './data/formats/read-cifar.ts';
export { readIdx } from './data/formats/read-idx.ts';
export { examples, type StoredPictures } from './data/formats/stored-pictures.ts';
export { writeCifar } from './data/formats/write-cifar.ts';
export { writeIdx } from './data/formats/write-idx.ts';
export { writeTable } from './data/formats/write-table.ts';
export { type AugmentOptions, augment } from './data/prepare/augment.ts';
export { type BatchOptions, batches } from './data/prepare/batches.ts';
export { classCounts } from './data/prepare/class-counts.ts';
export { type Normalization, normalization } from './data/prepare/normalization.ts';
export { scale } from './data/prepare/scale.ts';
export { type Split, split } from './data/prepare/split.ts';
export type { SplitOptions } from './data/prepare/split-rows.ts';
export { type Cifar10Options, cifar10 } from './data/sets/cifar10.ts';
export { fashionMnist } from './data/sets/fashion-mnist.ts';
export { mnist, type WholeSetOptions } from './data/sets/mnist.ts';
export { type PhotographName, type PhotographOptions, photograph } from './data/sets/photograph.ts';
export { type EngineChoice, engine } from './engine/engine.ts';
export { type EngineAbilities, engineAbilities } from './engine/engine-abilities.ts';
export { type Trace, type TraceRow, trace } from './engine/trace.ts';
export type { Examples } from './examples.ts';
export type { Exercise, Kind, Posed, Verdict } from './exercises/exercise.ts';
export { exercises } from './exercises/exercises.ts';
export { type Goal, goals } from './exercises/goals.ts';
export { everybody, learnerSeed } from './exercises/learner-seed.ts';
export { type Bar, type BarChart, barChart } from './figures/bar-chart.ts';
export { colours } from './figures/colours.ts';
export { type ConfusionChartOptions, confusionChart } from './figures/confusion-chart.ts';
export {
  type ConvolutionPicture,
  type ConvolutionStepOptions,
  type ConvolutionStepsOptions,
  convolutionStep,
  convolutionSteps,
} from './figures/convolution-step.ts';
export type { Figure, Heading } from './figures/figure.ts';
export { type GridPart, type GridsOptions, grid, grids } from './figures/grid.ts';
export type { GridMarks, GridValues, Spot } from './figures/grid-panel.ts';
export { featureMaps, filterImages, type ImagesOptions, images, type Pictures } from './figures/images.ts';
export { type Axis, type LineChart, lineChart, type Series } from './figures/line-chart.ts';
export {
  type Block,
  type Network,
  type NetworkDiagramOptions,
  networkDiagram,
  networkDiagrams,
} from './figures/network-diagram.ts';
export { percent } from './figures/percent.ts';
export type { PlotlyFigure } from './figures/plotly.ts';
export { readCounts } from './figures/read-counts.ts';
export type { Numbers } from './figures/rows.ts';
export type { Range, Shading } from './figures/shade.ts';
export { type SlidingOptions, sliding } from './figures/sliding.ts';
export { type Table, type TableOptions, table } from './figures/table.ts';
export { type Words, words } from './figures/words.ts';
export type { Initializer } from './initializers/initializer.ts';
export { type InitializerName, initializer } from './initializers/initializers.ts';
export { type RandomNormalOptions, randomNormal } from './initializers/random-normal.ts';
export { type RandomUniformOptions, randomUniform } from './initializers/random-uniform.ts';
export { truncatedNormal } from './initializers/truncated-normal.ts';
export { glorotNormal, glorotUniform, heNormal, heUniform } from './initializers/variance-scaling.ts';
export type { Layer, LayerSpec, Param, Pass, Penalty } from './layer.ts';
export type { Activation } from './layers/activated.ts';
export { type ActivationOptions, activation } from './layers/activation.ts';
export { averagePooling2d } from './layers/average-pooling2d.ts';
export { type BatchNormalizationOptions, batchNormalization } from './layers/batch-normalization.ts';
export { type Conv2dOptions, conv2d } from './layers/conv2d.ts';
export { type Conv2dTransposeOptions, conv2dTranspose } from './layers/conv2d-transpose.ts';
export { type DenseOptions, dense } from './layers/dense.ts';
export { type DepthwiseConv2dOptions, depthwiseConv2d } from './layers/depthwise-conv2d.ts';
export { type DropoutOptions, dropout } from './layers/dropout.ts';
export { flatten } from './layers/flatten.ts';
export { globalAveragePooling2d } from './layers/global-average-pooling2d.ts';
export { globalMaxPooling2d } from './layers/global-max-pooling2d.ts';
export { type LeakyReLUOptions, leakyReLU } from './layers/leaky-relu.ts';
export { maxPooling2d, type Pooling2dOptions } from './layers/max-pooling2d.ts';

export { reshapeLayer } from './layers/reshape-layer.ts';
export { type SeparableConv2dOptions, separableConv2d } from './layers/separable-conv2d.ts';
export { upSampling2d } from './layers/up-sampling2d.ts';
export { zeroPadding2d } from './layers/zero-padding2d.ts';
export { binaryCrossentropy } from './losses/binary-crossentropy.ts';
export { categoricalCrossentropy } from './losses/categorical-crossentropy.ts';
export type { Loss, LossPass } from './losses/loss.ts';
export { meanAbsoluteError } from './losses/mean-absolute-error.ts';
export { meanSquaredError } from './losses/mean-squared-error.ts';
export { type L1Options, type L2Options, l1, l2 } from './losses/regularizers.ts';
export { sparseCategoricalCrossentropy } from './losses/sparse-categorical-crossentropy.ts';
export { absoluteError } from './metrics/absolute-error.ts';
export { accuracy } from './metrics/accuracy.ts';
export { argMax } from './metrics/arg-max.ts';
export { confusionMatrix } from './metrics/confusion-matrix.ts';
export type { Metric } from './metrics/metric.ts';
export { precision, recall } from './metrics/precision-and-recall.ts';
export { topKAccuracy } from './metrics/top-k-accuracy.ts';
export { checkGradients, type GradientCheck } from './model/check-gradients.ts';
export type { EarlyStopping } from './model/early-stopping.ts';
export { type EvaluateOptions, evaluate } from './model/evaluate.ts';
export { type BatchLog, type EpochLog, type FitOptions, fit } from './model/fit.ts';
export { layerOutputs } from './model/layer-outputs.ts';
export { type OcclusionOptions, occlusion } from './model/occlusion.ts';
export { type PredictOptions, predict } from './model/predict.ts';
export { residual } from './model/residual.ts';
export { saliency } from './model/saliency.ts';
export type { Score, ScoreOptions } from './model/score.ts';
export { type Model, type Sequential, sequential } from './model/sequential.ts';
export { convolution } from './ops/convolution.ts';
export { convolutionByLoops } from './ops/convolution-by-loops.ts';
export { matmul, transpose } from './ops/matmul.ts';
export type { Operations } from './ops/operations.ts';
export { patches } from './ops/patches.ts';
export { type AdagradOptions, adagrad } from './optimizers/adagrad.ts';
export { type AdamOptions, adam } from './optimizers/adam.ts';
export type { LearningRate, Optimizer } from './optimizers/optimizer.ts';
export { type RmspropOptions, rmsprop } from './optimizers/rmsprop.ts';
export {
  cosineDecay,
  type DecayOptions,
  type ExponentialDecayOptions,
  exponentialDecay,
  type StepDecayOptions,
  stepDecay,
} from './optimizers/schedules.ts';
export { type SgdOptions, sgd } from './optimizers/sgd.ts';
export { type Random, random, shuffle } from './random.ts';
export { type AsDense, asDense } from './shape/explain/as-dense.ts';
export { type Explanation, explain } from './shape/explain/explain.ts';
export { type FlattenOrder, flattenOrder } from './shape/explain/flatten-order.ts';
export { type Frameworks, type FrameworkWord, frameworks } from './shape/explain/frameworks.ts';
export { type LostPixels, lostPixels } from './shape/explain/lost-pixels.ts';
export { type MultiplyAdds, multiplyAdds } from './shape/explain/multiply-adds.ts';
export { type Parameters, parameters } from './shape/explain/parameters.ts';
export { type Reads, reads } from './shape/explain/reads.ts';
export { type Repair, repairs } from './shape/explain/repairs.ts';
export type { Step, StepName } from './shape/explain/step.ts';
export type { LayerOptions } from './shape/geometry/kinds.ts';
export { layerNamed } from './shape/geometry/layer-named.ts';
export type { LayerShapes } from './shape/geometry/layer-shapes.ts';
export { layersThrough } from './shape/network/layers-through.ts';
export type { ModelRow, ModelTable } from './shape/network/model-row.ts';
export { modelTable } from './shape/network/model-table.ts';
export { NetworkError, type ShapeFault } from './shape/network/network-error.ts';
export type { NetworkShapes } from './shape/network/network-shapes.ts';
export type { PlacedLayer } from './shape/network/placed-layer.ts';
export { type AxisField, type ReceptiveField, receptiveFields } from './shape/network/receptive-fields.ts';
export { shapeFault } from './shape/network/shape-fault.ts';
export { type Summary, type SummaryRow, summary } from './shape/network/summary.ts';
export { alexNet } from './shape/networks/alex-net.ts';
export { leNet5 } from './shape/networks/le-net5.ts';
export type { PublishedNetwork } from './shape/networks/published-network.ts';
export type { ResNetOptions } from './shape/networks/res-net.ts';
export { resNet18 } from './shape/networks/res-net18.ts';
export { resNet50 } from './shape/networks/res-net50.ts';
export { vgg16 } from './shape/networks/vgg16.ts';
export { type Padding, type Slide, type SlidingWindow, slide } from './shape/window/slide.ts';
export { type PerAxis, slides, type WindowOptions } from './shape/window/slides.ts';
export { lostAlong, readsAlong, type Taps, taps } from './shape/window/taps.ts';
export { type TransposedWindow, transposedLength } from './shape/window/transposed-length.ts';
export { oneHot, reshape, type Shape, size, type Tensor, takeRows, tensor, zeros } from './tensor.ts';
export { bytes } from './text/bytes.ts';
export { decimal } from './text/decimal.ts';
export { glossary, type Term, term } from './text/glossary.ts';
export { grouped } from './text/grouped.ts';
export { type Language, language, say, setLanguage, type Text } from './text/language.ts';
export type { Printable } from './text/printable.ts';
export { Refusal } from './text/refusal.ts';
