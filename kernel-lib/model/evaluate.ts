import type { Examples } from '../examples.ts';
import type { Layer } from '../layer.ts';
import { penalties } from '../losses/penalties.ts';
import { readable } from '../ops/readable.ts';
import { wholeNumber } from '../shape/whole-number.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { inBatches, rowNumbers } from './in-batches.ts';
import { type BatchScore, meanScore, type Score, type ScoreOptions, scoring } from './score.ts';

export interface EvaluateOptions<Name extends string = 'accuracy'> extends ScoreOptions<Name> {
  /** How many examples go through the model at a time; 128 by default. */
  readonly batchSize?: number;
}

/**
 * Puts examples through a model without changing it: the mean loss, and each metric.
 *
 * Throws `RangeError` where there are no examples, or not as many answers as inputs.
 */
export function evaluate<Name extends string = 'accuracy'>(
  model: Layer,
  examples: Examples,
  options: EvaluateOptions<Name> = {},
): Score<Name> {
  refuseUnknownOptions('evaluate', options, ['batchSize', 'loss', 'metrics']);
  return meanScore([...batchScores(model, examples, options)]);
}

/** What each batch comes to, one after the other. */
export function* batchScores<Name extends string>(
  model: Layer,
  examples: Examples,
  options: EvaluateOptions<Name>,
): Generator<BatchScore<Name>> {
  const { batchSize = 128 } = options;
  const { ops = readable } = model;
  wholeNumber('evaluate', 'batchSize', batchSize);
  const { loss, score } = scoring(options);
  const cost = penalties(model.params);
  for (const { x, y } of inBatches(examples, batchSize)(rowNumbers(examples))) {
    const found = ops.step(() => {
      const pass = model.forward(x);
      return score(loss(pass, y, ops).value + cost, pass, y);
    });
    yield { score: found, examples: y.shape[0] };
  }
}
