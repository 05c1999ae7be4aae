import type { Examples } from '../examples.ts';
import type { Layer } from '../layer.ts';
import type { Loss } from '../losses/loss.ts';
import { addPenaltySlopes, penalties } from '../losses/penalties.ts';
import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.ts';
import { accuracy } from '../metrics/accuracy.ts';
import { adam } from '../optimizers/adam.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { type Random, shuffle } from '../random.ts';
import { evaluate } from './evaluate.ts';
import { inBatches, rowNumbers } from './in-batches.ts';
import { meanScore, type Score } from './score.ts';

/** Where training stands after a batch. */
export interface BatchLog extends Score {
  readonly epoch: number;
  readonly batch: number;
  readonly batches: number;
}

/** What an epoch came to, on the examples trained on and on those kept back. */
export interface EpochLog extends Score {
  readonly epoch: number;
  readonly valLoss?: number;
  readonly valAccuracy?: number;
}

export interface FitOptions {
  readonly epochs?: number;
  readonly batchSize?: number;
  readonly optimizer?: Optimizer;
  readonly loss?: Loss;
  readonly validationData?: Examples;
  /** Shuffles the examples before each epoch; without it they keep their order. */
  readonly random?: Random;
  readonly onBatchEnd?: (log: BatchLog) => void;
  readonly onEpochEnd?: (log: EpochLog) => void;
}

/**
 * Trains a model: forwards, how wrong, backwards, one step; batch after batch, epoch after epoch.
 *
 * Epochs and batches are counted from 1. Returns one log an epoch.
 */
export async function fit(model: Layer, examples: Examples, options: FitOptions = {}): Promise<EpochLog[]> {
  const { epochs = 1, batchSize = 32, optimizer = adam(), random, validationData, onBatchEnd, onEpochEnd } = options;
  const { loss = sparseCategoricalCrossentropy } = options;
  const step = optimizer(model.params.filter(({ trainable }) => trainable));
  const order = rowNumbers(examples);
  const batches = Math.ceil(order.length / batchSize);
  const history: EpochLog[] = [];

  for (let epoch = 1; epoch <= epochs; epoch++) {
    if (random) shuffle(order, random);
    const scores = [];
    for (const batch of inBatches(examples, order, batchSize)) {
      const score = trainOnBatch(model, batch, loss, step);
      scores.push({ ...score, examples: batch.y.shape[0] });
      onBatchEnd?.({ ...score, epoch, batch: scores.length, batches });
      await breath();
    }
    const log = { epoch, ...meanScore(scores), ...(validationData && kept(evaluate(model, validationData, { loss }))) };
    history.push(log);
    onEpochEnd?.(log);
  }
  return history;
}

function trainOnBatch(model: Layer, { x, y }: Examples, loss: Loss, step: () => void): Score {
  for (const { grad } of model.params) grad.data.fill(0);
  const pass = model.forward(x, true);
  const lost = loss(pass, y);
  lost.backward();
  const cost = penalties(model.params);
  addPenaltySlopes(model.params);
  step();
  return { loss: lost.value + cost, accuracy: accuracy(pass.output, y) };
}

const kept = (score: Score) => ({ valLoss: score.loss, valAccuracy: score.accuracy });

/** Lets messages in and out between two batches: progress is shown, an interrupt is heard. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
