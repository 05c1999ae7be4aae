import { engine } from '../../../kernel-lib/engine/engine.ts';
import { fastOperations } from '../../../kernel-lib/engine/fast/operations.ts';
import { startEngine } from '../../../kernel-lib/engine/start-engine.ts';
import { averagePooling2d } from '../../../kernel-lib/layers/average-pooling2d.ts';
import { batchNormalization } from '../../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../../kernel-lib/layers/dense.ts';
import { dropout } from '../../../kernel-lib/layers/dropout.ts';
import { flatten } from '../../../kernel-lib/layers/flatten.ts';
import { maxPooling2d } from '../../../kernel-lib/layers/max-pooling2d.ts';
import { fit } from '../../../kernel-lib/model/fit.ts';
import { sequential } from '../../../kernel-lib/model/sequential.ts';
import { adagrad } from '../../../kernel-lib/optimizers/adagrad.ts';
import { adam } from '../../../kernel-lib/optimizers/adam.ts';
import { rmsprop } from '../../../kernel-lib/optimizers/rmsprop.ts';
import { random } from '../../../kernel-lib/random.ts';
import { documentNetworks } from '../../support/document-networks.mjs';

/** Digits, as bytes; in a form that goes anywhere. */
export interface Digits {
  readonly pixels: readonly number[];
  readonly labels: readonly number[];
}

export interface Trained {
  /** sha256 of all the bytes of all the weights. */
  readonly hash: string;
  readonly losses: readonly number[];
  /** Who computed: how many threads, or none where the readable operations did. */
  readonly threads: number;
  /** Whether they computed by eight. */
  readonly wide?: true;
}

const library = { averagePooling2d, conv2d, dense, dropout, flatten, maxPooling2d };
const documents = [documentNetworks['MNIST example 1'], documentNetworks['MNIST example 2']];
/** The documents' two MNIST models, between them every way that the engine convolves, and one that is normalised. */
const [one, two] = documents.map(({ layers }) => sequential(layers(library)));
const normalised = sequential([
  conv2d({ filters: 6, kernelSize: 3, strides: 2 }),
  batchNormalization(),
  flatten(),
  dense({ units: 32, activation: 'relu' }),
  batchNormalization(),
  dense({ units: 10, activation: 'softmax' }),
]);

const trainings = [
  { network: one, optimizer: adam() },
  { network: two, optimizer: adam() },
  { network: normalised, optimizer: rmsprop() },
  { network: normalised, optimizer: adagrad() },
];

/** All models after two epochs, the second in another order, on as many threads; on none by the readable operations, and where nothing is said, as anybody's models. */
export async function trained({ pixels, labels }: Digits, threads?: number, wide = false): Promise<Trained> {
  const own = threads ? startEngine({ threads, wide }) : undefined;
  const ops = own ? fastOperations(own) : engine(threads === 0 ? 'readable' : 'auto');
  const x = { shape: [labels.length, 28, 28, 1], data: Float32Array.from(pixels, (pixel) => pixel / 255) };
  const y = { shape: [labels.length], data: Float32Array.from(labels) };
  const losses: number[] = [];
  const numbers: number[] = [];
  for (const { network, optimizer } of trainings) {
    const model = network.build([28, 28, 1], random(1), ops);
    const options = { optimizer, epochs: 2, batchSize: 16, random: random(2) };
    await fit(model, { x, y }, { ...options, onBatchEnd: ({ loss }) => losses.push(loss) });
    for (const { value } of model.params) for (const number of value.data) numbers.push(number);
  }
  const used = own ? own.workers.length + 1 : 0;
  own?.end();
  const hash = await crypto.subtle.digest('SHA-256', Float32Array.from(numbers));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
  return { hash: hex.join(''), losses, threads: used, ...(own?.wide && { wide: true }) };
}
