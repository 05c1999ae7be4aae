import type * as TensorFlow from '@tensorflow/tfjs';
import type { Layer, Param } from '../layer.ts';
import type { Sequential } from '../model/sequential.ts';
import type { Shape } from '../tensor.ts';

type LayerFactory = (options: object) => TensorFlow.layers.Layer;

/**
 * The same network in TensorFlow.js, layer by layer from the same options; with `model`, also with the same weights.
 *
 * `inputShape` leaves the batch out. Throws `RangeError` for a layer that TensorFlow.js does not have.
 */
export function toTensorFlow(
  tf: typeof TensorFlow,
  network: Sequential,
  inputShape: Shape,
  model?: Layer,
): TensorFlow.Sequential {
  const factories = tf.layers as unknown as Readonly<Record<string, LayerFactory | undefined>>;
  const layers = network.layers.map(({ name, options }, i) => {
    const factory = factories[name];
    if (!factory) throw new RangeError(`toTensorFlow: tf.layers has no ${name}`);
    return factory(i === 0 ? { ...options, inputShape } : options);
  });
  const twin = tf.sequential({ layers });
  if (model) setWeights(tf, twin, model);
  return twin;
}

/** Copies the weights of a model into its TensorFlow.js twin, whose weights come in the same order. */
export function setWeights(tf: typeof TensorFlow, twin: TensorFlow.LayersModel, model: Layer): void {
  // tf.tensor keeps the array it is given, and training here would go on writing into it.
  const copies = ({ value }: Param) => tf.tensor(value.data.slice(), [...value.shape]);
  tf.tidy(() => twin.setWeights(model.params.map(copies)));
}

/** Copies the weights of a TensorFlow.js twin into a model. */
export function copyWeights(twin: TensorFlow.LayersModel, model: Layer): void {
  for (const [i, weight] of twin.getWeights().entries()) model.params[i].value.data.set(weight.dataSync());
}
