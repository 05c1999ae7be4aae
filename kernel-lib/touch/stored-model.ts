import type { LayerSpec } from '../layer.ts';
import { averagePooling2d } from '../layers/average-pooling2d.ts';
import { conv2d } from '../layers/conv2d.ts';
import { dense } from '../layers/dense.ts';
import { dropout } from '../layers/dropout.ts';
import { flatten } from '../layers/flatten.ts';
import { globalAveragePooling2d } from '../layers/global-average-pooling2d.ts';
import { maxPooling2d } from '../layers/max-pooling2d.ts';
import { type Model, sequential } from '../model/sequential.ts';
import { readable } from '../ops/readable.ts';
import { random } from '../random.ts';
import { type Shape, totalSize } from '../tensor.ts';
import { bytes as byteCount } from '../text/bytes.ts';
import { Refusal } from '../text/refusal.ts';

/** A trained network as an output holds it: its layers, and a byte for each weight. */
export interface StoredModel {
  readonly input: Shape;
  readonly layers: readonly { readonly name: string; readonly options: object }[];
  /** For each param the value of 127, and its weights from −127 to 127 as base64. */
  readonly params: readonly { readonly step: number; readonly bytes: string }[];
}

const makers: Readonly<Record<string, (options: never) => LayerSpec>> = {
  averagePooling2d,
  conv2d,
  dense,
  dropout,
  flatten,
  globalAveragePooling2d,
  maxPooling2d,
};

const where = "touch('draw')";
/** A notebook holds what its outputs hold. */
const mostBytes = 700_000;

/**
 * A network with each of its weights rounded to one of 255 values.
 *
 * Throws `RangeError` for a network with other layers than those of the lessons on digits, and for one too large to keep.
 */
export function storedModel({ network, inputShape, params }: Model): StoredModel {
  const layers = network.layers.map(({ name, options }) => ({ name, options }));
  const total = params.reduce((sum, { value }) => sum + value.data.length, 0);
  if (total > mostBytes) {
    throw new Refusal(where, {
      ko: `가중치가 ${byteCount(total)}라서 노트북에 담기에 너무 커요. ${byteCount(mostBytes)}까지 담을 수 있어요`,
      en: `the weights take ${byteCount(total)}, too much for a notebook to hold; up to ${byteCount(mostBytes)} is possible`,
    });
  }
  refuseOtherLayers(layers);
  return { input: inputShape, layers, params: params.map(({ value }) => storedWeights(value.data)) };
}

/** The network again, with its rounded weights. */
export function restoredModel({ input, layers, params }: StoredModel): Model {
  refuseOtherLayers(layers);
  const specs = layers.map(({ name, options }) => makers[name](options as never));
  const network = sequential(specs);
  // Before it is built: an output from elsewhere could ask for more than there is room for.
  if (totalSize(Object.values(network.paramShapes(input))) > mostBytes) throw new Refusal(where, otherCount);
  const model = network.build(input, random(1), readable);
  for (const [i, { value }] of model.params.entries()) {
    const { step, bytes } = params[i] ?? nothing;
    const found = Float32Array.from(atob(bytes), (letter) => step * (letter.charCodeAt(0) - 128));
    if (found.length !== value.data.length) throw new Refusal(where, otherCount);
    value.data.set(found);
  }
  return model;
}

function storedWeights(weights: Float32Array): StoredModel['params'][number] {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / 127 || 1;
  let bytes = '';
  for (const weight of weights) bytes += String.fromCharCode(128 + Math.round(weight / step));
  return { step, bytes: btoa(bytes) };
}

function refuseOtherLayers(layers: StoredModel['layers']): void {
  const other = layers.find(({ name }) => !Object.hasOwn(makers, name));
  if (!other) return;
  const all = Object.keys(makers).join(', ');
  throw new Refusal(where, {
    ko: `${other.name} 층이 있는 신경망은 담을 수 없어요. 담을 수 있는 층: ${all}`,
    en: `a network with ${other.name} cannot be kept; its layers can be ${all}`,
  });
}

const nothing: StoredModel['params'][number] = { step: 0, bytes: '' };
const otherCount = { ko: '가중치의 수가 층과 맞지 않아요', en: 'there are not as many weights as the layers have' };
