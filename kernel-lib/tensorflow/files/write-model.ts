import { randomBytes } from 'node:crypto';
import { type LayerSpec, layersThrough, type Model, type Param, type Penalty, Refusal } from '../../index.ts';
import { fingerprint } from './fingerprint.ts';
import { lackingOption } from './lacking-option.ts';
import { classNameOf, layerClasses } from './layer-classes.ts';
import { type ModelJson, snakeCase } from './model-json.ts';

/** The two files of a model in TensorFlow.js' layers format. */
export interface ModelFiles {
  readonly json: ModelJson;
  readonly weightsName: string;
  readonly weights: Uint8Array;
}

/** Writes a model down. Throws `RangeError` for a layer or an option that TensorFlow.js does not have. */
export function writeModel(model: Model): ModelFiles {
  const names = layersThrough(model.network, model.inputShape).map(({ name }) => name);
  const weights = weightBytes(model.params);
  // A name that no other call gives: what an older model.json named, nobody is about to name again.
  const weightsName = `weights-${randomBytes(6).toString('hex')}.bin`;
  const entries = model.layers.flatMap((layer, i) =>
    layer.params.map(({ name, value }) => ({
      name: `${names[i]}/${snakeCase(name)}`,
      shape: [...value.shape],
      dtype: 'float32',
    })),
  );
  const layers = model.network.layers.map((spec, i) =>
    written(spec, names[i], i === 0 ? { batch_input_shape: [null, ...model.inputShape], dtype: 'float32' } : {}),
  );
  const json: ModelJson = {
    format: 'layers-model',
    generatedBy: 'kernel-lib',
    convertedBy: null,
    modelTopology: { class_name: 'Sequential', config: { name: 'sequential', layers } },
    weightsManifest: [{ paths: [weightsName], weights: entries }],
  };
  return { json: { ...json, userDefinedMetadata: { fingerprint: fingerprint(json, weights) } }, weightsName, weights };
}

function written(layer: LayerSpec, name: string, more: object): object {
  const { name: kind, options } = layer;
  const className = classNameOf(kind);
  if (className === undefined) {
    throw new Refusal('saveModel', {
      ko: `${name} 층을 저장할 ${kind} 층이 TensorFlow.js에는 없어요`,
      en: `TensorFlow.js has no ${kind} to save ${name} as`,
    });
  }
  const lacking = lackingOption(layer);
  if (lacking !== undefined) {
    throw new Refusal('saveModel', {
      ko: `${name} 층의 ${lacking} 옵션이 TensorFlow.js에는 없어요`,
      en: `TensorFlow.js has no ${lacking} in ${name}`,
    });
  }
  const config = Object.entries(options)
    .filter(([option]) => layerClasses[className].options.includes(option))
    .map(([option, value]) => [
      snakeCase(option),
      option === 'kernelRegularizer' ? regularizer(value as Penalty) : value,
    ]);
  return { class_name: className, config: { name, trainable: true, ...Object.fromEntries(config), ...more } };
}

function regularizer({ options }: Penalty): object {
  return { class_name: 'L1L2', config: { l1: 0, l2: 0, ...options } };
}

function weightBytes(params: readonly Param[]): Uint8Array {
  const length = params.reduce((sum, { value }) => sum + value.data.byteLength, 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const { value } of params) {
    const { buffer, byteOffset, byteLength } = value.data;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}
