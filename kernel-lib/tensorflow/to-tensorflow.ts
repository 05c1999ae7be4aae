import type { LayersModel, layers, Sequential as Twin } from '@tensorflow/tfjs';
import {
  type Layer,
  type LayerSpec,
  type Param,
  type Penalty,
  Refusal,
  type Sequential,
  type Shape,
} from '../index.ts';
import { lackingOption } from './files/lacking-option.ts';
import type { TensorFlow } from './load-tensorflow.ts';

type LayerFactory = (options: object) => layers.Layer;

/**
 * The same network in TensorFlow.js, layer by layer from the same options; with `model`, also with the same weights.
 *
 * `inputShape` leaves the batch out. Throws `RangeError` for a layer or an option that TensorFlow.js does not have.
 */
export function toTensorFlow(tf: TensorFlow, network: Sequential, inputShape: Shape, model?: Layer): Twin {
  const factories = tf.layers as unknown as Readonly<Record<string, LayerFactory | undefined>>;
  const stack = network.layers.map((spec: LayerSpec, i) => {
    const factory = factories[spec.name];
    if (!factory)
      throw new Refusal('toTensorFlow', {
        ko: `tf.layers에는 ${spec.name} 층이 없어요`,
        en: `tf.layers has no ${spec.name}`,
      });
    const options = tensorFlowOptions(tf, spec);
    return factory(i === 0 ? { ...options, inputShape: [...inputShape] } : options);
  });
  const twin = tf.sequential({ layers: stack });
  if (model) setWeights(tf, twin, model);
  return twin;
}

/** Copies the weights of a model into its TensorFlow.js twin. */
export function setWeights(tf: TensorFlow, twin: LayersModel, model: Layer): void {
  // tf.tensor keeps the array it is given, and training here would go on writing into it.
  const copy = ({ value }: Param) => tf.tensor(value.data.slice(), [...value.shape]);
  tf.tidy(() => eachPair(twin, model, (theirs, ours) => theirs.setWeights(ours.params.map(copy))));
}

/** Copies the weights of a TensorFlow.js twin into a model. */
export function copyWeights(twin: LayersModel, model: Layer): void {
  eachPair(twin, model, (theirs, ours) => {
    for (const [i, weight] of theirs.getWeights().entries()) ours.params[i].value.data.set(weight.dataSync());
  });
}

/** Pairs layer with layer: a model's own list of weights has those that are not trained at its end. */
function eachPair(twin: LayersModel, model: Layer, visit: (theirs: layers.Layer, ours: Layer) => void): void {
  for (const [i, ours] of (model.layers ?? []).entries()) visit(twin.layers[i], ours);
}

interface Options {
  readonly kernelRegularizer?: Penalty;
  readonly [name: string]: unknown;
}

/** The options of a layer, as `tf.layers` takes them. */
function tensorFlowOptions(tf: TensorFlow, layer: LayerSpec): object {
  const { kernelRegularizer, ...rest } = layer.options as Options;
  const lacking = lackingOption(layer);
  if (lacking !== undefined) {
    const padded = lacking.startsWith('padding');
    throw new Refusal('toTensorFlow', {
      ko: `tf.layers.${layer.name} 층에는 ${lacking} 옵션이 없어요${padded ? '. 앞에 zeroPadding2d를 두세요' : ''}`,
      en: `tf.layers.${layer.name} has no ${lacking}${padded ? ': put zeroPadding2d before it' : ''}`,
    });
  }
  const regularizers = tf.regularizers as unknown as Readonly<Record<string, (options: object) => unknown>>;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value !== 'function')),
    ...(kernelRegularizer && {
      kernelRegularizer: regularizers[kernelRegularizer.name](kernelRegularizer.options),
    }),
  };
}
