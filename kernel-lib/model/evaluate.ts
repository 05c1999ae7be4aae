import type { Examples } from '../examples.ts';
import type { Layer } from '../layer.ts';
import type { Loss } from '../losses/loss.ts';
import { penalties } from '../losses/penalties.ts';
import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.ts';
import { accuracy } from '../metrics/accuracy.ts';
import { inBatches, rowNumbers } from './in-batches.ts';
import { meanScore, type Score } from './score.ts';

export interface EvaluateOptions {
  readonly batchSize?: number;
  readonly loss?: Loss;
}

/** Puts examples through a model without changing it. */
export function evaluate(model: Layer, examples: Examples, options: EvaluateOptions = {}): Score {
  const { batchSize = 128, loss = sparseCategoricalCrossentropy } = options;
  const cost = penalties(model.params);
  const scores = [];
  for (const { x, y } of inBatches(examples, rowNumbers(examples), batchSize)) {
    const pass = model.forward(x);
    scores.push({
      examples: y.shape[0],
      loss: loss(pass, y).value + cost,
      accuracy: accuracy(pass.output, y),
    });
  }
  return meanScore(scores);
}
