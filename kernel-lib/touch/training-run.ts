import { shapes } from '../data/drawn/shapes.ts';
import type { Figure } from '../figures/figure.ts';
import { filterImages } from '../figures/images.ts';
import { lineChart } from '../figures/line-chart.ts';
import { conv2d } from '../layers/conv2d.ts';
import { dense } from '../layers/dense.ts';
import { flatten } from '../layers/flatten.ts';
import { maxPooling2d } from '../layers/max-pooling2d.ts';
import { evaluate } from '../model/evaluate.ts';
import { fit } from '../model/fit.ts';
import { sequential } from '../model/sequential.ts';
import { readable } from '../ops/readable.ts';
import { sgd } from '../optimizers/sgd.ts';
import { random } from '../random.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/** What the training starts with. */
export interface TrainingTouchOptions {
  /** How far each step goes along the gradient, above 0 and up to 10; 0.1 by default. */
  readonly learningRate?: number;
  /** How many filters the convolution has, up to 8; 4 by default. */
  readonly filters?: number;
  /** Where the weights and the order of the pictures start from; 1 by default. */
  readonly seed?: number;
}

/** What an epoch came to. */
export interface TrainedEpoch {
  readonly loss: number;
  /** On pictures that were held back. */
  readonly accuracy: number;
}

/** A small network that learns to tell shapes apart, an epoch at a time. */
export interface TrainingRun {
  readonly epochs: readonly TrainedEpoch[];
  /** One more epoch. Throws `RangeError` where the weights have become so large that they are no numbers. */
  train(): Promise<void>;
  /** The losses so far; nothing before the first epoch. */
  curve(): Figure | undefined;
  filters(): Figure;
}

const where = "touch('train')";

/** The options with their defaults; refuses what cannot be. */
export function trainingOptions(options: TrainingTouchOptions = {}): Required<TrainingTouchOptions> {
  refuseUnknownOptions(where, options, ['learningRate', 'filters', 'seed']);
  const { learningRate = 0.1, filters = 4, seed = 1 } = options;
  const possible =
    [filters, seed].every(Number.isInteger) && filters >= 1 && filters <= 8 && learningRate > 0 && learningRate <= 10;
  if (possible) return { learningRate, filters, seed };
  throw new Refusal(where, {
    ko: 'learningRate는 0보다 크고 10까지, filters는 1부터 8까지의 정수, seed는 정수여야 해요',
    en: 'learningRate is above 0 and up to 10, filters a whole number from 1 to 8, seed a whole number',
  });
}

/** A network before its first epoch. */
export function trainingRun(options: TrainingTouchOptions = {}): TrainingRun {
  const { learningRate, filters, seed } = trainingOptions(options);
  const next = random(seed);
  const { train, test } = shapes({ random: next });
  const network = sequential([
    conv2d({ filters, kernelSize: 3, activation: 'relu' }),
    maxPooling2d({ poolSize: 2 }),
    flatten(),
    dense({ units: 3, activation: 'softmax' }),
  ]);
  const model = network.build([8, 8, 1], next, readable);
  const optimizer = sgd({ learningRate });
  const epochs: TrainedEpoch[] = [];
  return {
    epochs,
    async train() {
      const [log] = await fit(model, train, { epochs: 1, batchSize: 32, optimizer, random: next });
      epochs.push({ loss: log.loss, accuracy: evaluate(model, test).accuracy });
    },
    curve() {
      if (epochs.length === 0) return undefined;
      return lineChart({
        x: { label: { ko: '에포크', en: 'epoch' }, range: [1, Math.max(10, epochs.length)] },
        y: { label: { ko: '손실', en: 'loss' } },
        series: [{ name: { ko: '손실', en: 'loss' }, values: epochs.map(({ loss }) => loss) }],
      });
    },
    filters: () => filterImages(model.params[0].value, { range: [-1.5, 1.5] }),
  };
}
