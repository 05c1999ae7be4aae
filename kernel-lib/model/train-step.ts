import type { Examples } from '../examples.ts';
import type { Layer } from '../layer.ts';
import { addPenaltySlopes, penalties } from '../losses/penalties.ts';
import { readable } from '../ops/readable.ts';
import { adam } from '../optimizers/adam.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { refuseNotNumbers } from './refuse-not-numbers.ts';
import { type Score, type ScoreOptions, scoring } from './score.ts';

export interface TrainStepOptions<Name extends string = 'accuracy'> extends ScoreOptions<Name> {
  /** What updates the weights by their gradients; `adam()` by default. */
  readonly optimizer?: Optimizer;
}

/** One step of training: forwards, how wrong, backwards, and the weights move. It returns what the batch came to before they did. */
export function trainStep<Name extends string>(
  model: Layer,
  options: TrainStepOptions<Name>,
): (batch: Examples, step: number) => Score<Name> {
  const { optimizer = adam() } = options;
  const { ops = readable, params } = model;
  const { loss, score } = scoring(options);
  const move = optimizer(
    params.filter(({ trainable }) => trainable),
    ops,
  );
  return (batch, step) =>
    ops.step(() => {
      const pass = model.forward(batch.x, true);
      const lost = loss(pass, batch.y, ops);
      const cost = lost.value + penalties(params);
      if (!Number.isFinite(cost)) refuseNotNumbers(model, batch.x, step);
      for (const param of params) param.clear();
      lost.backward();
      addPenaltySlopes(params);
      move();
      for (const param of params) param.clear();
      return score(cost, pass, batch.y);
    });
}
