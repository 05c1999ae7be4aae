import type { Examples } from '../examples.ts';
import type { Layer } from '../layer.ts';
import { addPenaltySlopes, penalties } from '../losses/penalties.ts';
import { readable } from '../ops/readable.ts';
import { adam } from '../optimizers/adam.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { type Random, shuffle } from '../random.ts';
import { takeRows } from '../tensor.ts';
import { type EarlyStopping, earlyStopping } from './early-stopping.ts';
import { evaluate } from './evaluate.ts';
import { inBatches, rowNumbers } from './in-batches.ts';
import { refuseNotNumbers } from './refuse-not-numbers.ts';
import { meanScore, type Score, type ScoreOptions, scoring } from './score.ts';

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

export interface FitOptions<Name extends string = 'accuracy'> extends ScoreOptions<Name> {
  readonly epochs?: number;
  readonly batchSize?: number;
  readonly optimizer?: Optimizer;
  /** Examples to look at after each epoch, and never to train on. */
  readonly validationData?: Examples;
  /** Instead of `validationData`: the share of the examples, taken from their end, that is kept back. */
  readonly validationSplit?: number;
  /** Shuffles the examples before each epoch; without it they keep their order. */
  readonly random?: Random;
  /** Stops when nothing has become better for some epochs. */
  readonly earlyStopping?: EarlyStopping;
  /** Stops after the batch at hand; what was learned is kept. */
  readonly signal?: AbortSignal;
  readonly onBatchEnd?: (log: BatchLog<Name>) => void;
  readonly onEpochEnd?: (log: EpochLog<Name>) => void;
}

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
  const { epochs = 1, batchSize = 32, optimizer = adam(), random, signal, onBatchEnd, onEpochEnd } = options;
  const { ops = readable } = model;
  const { loss, score } = scoring(options);
  const { training, validation } = keptBack(examples, options);
  const step = optimizer(
    model.params.filter(({ trainable }) => trainable),
    ops,
  );
  const stopping = earlyStopping(model, options.earlyStopping);
  const order = rowNumbers(training);
  const batches = Math.ceil(order.length / batchSize);
  const history: EpochLog<Name>[] = [];

  for (let epoch = 1; epoch <= epochs && !signal?.aborted; epoch++) {
    if (random) shuffle(order, random);
    const parts = [];
    for (const { x, y } of inBatches(training, order, batchSize)) {
      const found = ops.step(() => {
        const pass = model.forward(x, true);
        const lost = loss(pass, y, ops);
        const cost = lost.value + penalties(model.params);
        if (!Number.isFinite(cost)) refuseNotNumbers(model, { x, y }, (epoch - 1) * batches + parts.length + 1);
        for (const param of model.params) param.clear();
        lost.backward();
        addPenaltySlopes(model.params);
        step();
        for (const param of model.params) param.clear();
        return score(cost, pass, y);
      });
      parts.push({ score: found, examples: y.shape[0] });
      onBatchEnd?.({ ...parts[parts.length - 1].score, epoch, batch: parts.length, batches });
      await breath();
      if (signal?.aborted) break;
    }
    const log = { epoch, ...meanScore(parts), ...(validation && named(evaluate(model, validation, options))) };
    history.push(log as EpochLog<Name>);
    onEpochEnd?.(log as EpochLog<Name>);
    if (stopping(log)) break;
  }
  return history;
}

/** The examples to train on, and those kept back. */
function keptBack(
  examples: Examples,
  { validationData, validationSplit = 0 }: Pick<FitOptions, 'validationData' | 'validationSplit'>,
): { training: Examples; validation: Examples | undefined } {
  if (!(validationSplit >= 0 && validationSplit < 1)) {
    throw new RangeError(`fit: validationSplit is a share from 0 up to but not 1, not ${validationSplit}`);
  }
  if (validationSplit === 0) return { training: examples, validation: validationData };
  const rows = rowNumbers(examples);
  const end = rows.length - Math.floor(rows.length * validationSplit);
  const taken = (some: Int32Array) => ({ x: takeRows(examples.x, some), y: takeRows(examples.y, some) });
  return { training: taken(rows.subarray(0, end)), validation: taken(rows.subarray(end)) };
}

/** The same numbers under names that say they are of examples kept back: `valLoss`, `valAccuracy`. */
function named(score: object): object {
  return Object.fromEntries(
    Object.entries(score).map(([name, value]) => [`val${name[0].toUpperCase()}${name.slice(1)}`, value]),
  );
}

/** Lets messages in and out between two batches: progress is shown, an interrupt is heard. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
