import type { Examples } from '../examples.ts';
import type { Layer } from '../layer.ts';
import { type Random, shuffle } from '../random.ts';
import { wholeNumber } from '../shape/whole-number.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { allFinite } from './all-finite.ts';
import { atInterrupt } from './at-interrupt.ts';
import { type EarlyStopping, earlyStopping } from './early-stopping.ts';
import { batchScores } from './evaluate.ts';
import { inBatches, rowNumbers } from './in-batches.ts';
import { refuseGaps } from './refuse-gaps.ts';
import { refuseNotNumbers } from './refuse-not-numbers.ts';
import { meanScore, type Score, scoreNames } from './score.ts';
import { type TrainStepOptions, trainStep } from './train-step.ts';
import { trainingCount, type ValidationOptions, validationOf } from './validation.ts';

/** Where training stands after a batch. Epochs and batches are counted from 1. */
export type BatchLog<Name extends string = 'accuracy'> = Score<Name> & {
  readonly epoch: number;
  readonly batch: number;
  readonly batches: number;
};

/** What an epoch came to, on the examples trained on and, under names with `val`, on those kept back. */
export type EpochLog<Name extends string = 'accuracy'> = Score<Name> & { readonly epoch: number } & {
  readonly [Key in 'valLoss' | `val${Capitalize<Name>}`]?: number;
};

const standardBatch = 32;

export interface FitOptions<Name extends string = 'accuracy'> extends TrainStepOptions<Name>, ValidationOptions {
  /** How often all examples are gone through; 1 by default. */
  readonly epochs?: number;
  /** Examples for one step; the last batch has what is left; 32 by default. */
  readonly batchSize?: number;
  /** Shuffles the examples before each epoch; by default they keep their order. */
  readonly random?: Random;
  /** Stops when nothing has become better for some epochs; by default all epochs are trained. */
  readonly earlyStopping?: EarlyStopping;
  /** Stops after the batch at hand; what was learned is kept. By default the kernel's interrupt does so. */
  readonly signal?: AbortSignal;
  /** Hears what each batch came to; nobody by default. */
  readonly onBatchEnd?: (log: BatchLog<Name>) => void;
  /** Hears what each epoch came to; nobody by default. */
  readonly onEpochEnd?: (log: EpochLog<Name>) => void;
}

export const fitOptionNames: readonly string[] = [
  ...['epochs', 'batchSize', 'optimizer', 'loss', 'metrics', 'validationSplit', 'validationData'],
  ...['random', 'earlyStopping', 'signal', 'onBatchEnd', 'onEpochEnd'],
];

/**
 * Trains a model: forwards, how wrong, backwards, one step; batch after batch, epoch after epoch.
 *
 * Returns one log an epoch. Throws `RangeError` where numbers go out of hand, and says where they first did.
 */
export async function fit<Name extends string = 'accuracy'>(
  model: Layer,
  examples: Examples,
  options: FitOptions<Name> = {},
): Promise<EpochLog<Name>[]> {
  refuseUnknownOptions('fit', options, fitOptionNames);
  if (options.signal) return trained(model, examples, options);
  const stop = new AbortController();
  const leave = atInterrupt(() => stop.abort());
  try {
    return await trained(model, examples, { ...options, signal: stop.signal });
  } finally {
    leave();
  }
}

async function trained<Name extends string>(
  model: Layer,
  examples: Examples,
  options: FitOptions<Name>,
): Promise<EpochLog<Name>[]> {
  const { epochs = 1, batchSize = standardBatch, random, signal, onBatchEnd, onEpochEnd } = options;
  wholeNumber('fit', 'epochs', epochs);
  wholeNumber('fit', 'batchSize', batchSize);
  const { training, validation } = validationOf(examples, options);
  refuseGaps(training, { ko: '학습 데이터', en: 'the training data' });
  if (validation) refuseGaps(validation, { ko: '검증 데이터', en: 'the validation data' });
  const names = scoreNames(options);
  const watch = earlyStopping(model, validation ? [...names, ...names.map(kept)] : names, options.earlyStopping);
  const train = trainStep(model, options);
  const order = rowNumbers(training);
  const batches = batchesPerEpoch(examples, options);
  const inOrder = inBatches(training, batchSize, model.ops);
  const history: EpochLog<Name>[] = [];
  let step = 0;

  for (let epoch = 1; epoch <= epochs && !signal?.aborted; epoch++) {
    if (random) shuffle(order, random);
    const parts = [];
    for (const batch of inOrder(order)) {
      const score = train(batch, ++step);
      parts.push({ score, examples: batch.y.shape[0] });
      onBatchEnd?.({ ...score, epoch, batch: parts.length, batches });
      await yieldToEventLoop();
      if (signal?.aborted) break;
    }
    const log = { epoch, ...meanScore(parts), ...(validation && (await keptScore(model, validation, options))) };
    if (validation && !Number.isFinite(log.valLoss ?? 0)) refuseOutOfHand(model, validation, step);
    history.push(log as EpochLog<Name>);
    onEpochEnd?.(log as EpochLog<Name>);
    if (watch.stops(log)) break;
  }
  watch.end();
  // Whatever else goes out of hand shows in the loss of the next batch; after the last there is none.
  if (!model.params.every(({ value }) => allFinite(value))) refuseOutOfHand(model, training, step);
  return history;
}

/** Batches of an epoch: ⌈examples to train on / batchSize⌉. */
export function batchesPerEpoch(
  { x }: Examples,
  { batchSize = standardBatch, validationSplit }: Pick<FitOptions, 'batchSize' | 'validationSplit'>,
): number {
  return Math.ceil(trainingCount(x.shape[0], validationSplit) / batchSize);
}

/** Refuses a model that the step before took out of hand, and says where on the way of these examples that shows. */
function refuseOutOfHand(model: Layer, examples: Examples, step: number): never {
  const [{ x }] = inBatches(examples, 128)(rowNumbers(examples));
  return refuseNotNumbers(model, x, step);
}

/** The name of a number when it is of examples kept back: `valLoss`, `valAccuracy`. */
const kept = (name: string) => `val${name[0].toUpperCase()}${name.slice(1)}`;

/** What examples kept back come to, under names that say so; nothing where training is to stop before all are seen. */
async function keptScore<Name extends string>(
  model: Layer,
  validation: Examples,
  options: FitOptions<Name>,
): Promise<{ readonly valLoss?: number }> {
  const parts = [];
  for (const part of batchScores(model, validation, options)) {
    if (options.signal?.aborted) return {};
    parts.push(part);
    await yieldToEventLoop();
  }
  return Object.fromEntries(Object.entries(meanScore(parts)).map(([name, value]) => [kept(name), value]));
}

/** Lets messages in and out between two batches: progress is shown, an interrupt is heard. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => later(resolve));
}

/** Node's way, or that of a browser, which slows its timers down. */
function later(next: () => void): void {
  if (typeof setImmediate === 'function') {
    setImmediate(next);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  const onmessage = () => {
    port1.close();
    next();
  };
  Object.assign(port1, { onmessage });
  port2.postMessage(undefined);
}
