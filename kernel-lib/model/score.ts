import type { Pass } from '../layer.ts';
import type { Loss } from '../losses/loss.ts';
import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.ts';
import { accuracy } from '../metrics/accuracy.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Tensor } from '../tensor.ts';

/** What a batch or an epoch came to: the loss, and each metric under its name. */
export type Score<Name extends string = 'accuracy'> = { readonly loss: number } & { readonly [Key in Name]: number };

/** What answers are held against: by default, those of a choice between classes. */
export interface ScoreOptions<Name extends string = 'accuracy'> {
  /** How wrong the model is; `sparseCategoricalCrossentropy` by default. */
  readonly loss?: Loss;
  /** What else is measured, each under its name; `{ accuracy }` by default. */
  readonly metrics?: Readonly<Record<Name, Metric>>;
}

/** The names of the numbers that come of these options. */
export function scoreNames({ metrics = { accuracy } }: { readonly metrics?: object }): string[] {
  return ['loss', ...Object.keys(metrics)];
}

/** The loss of these options, and what it makes of one batch together with the metrics. */
export function scoring<Name extends string>(
  options: ScoreOptions<Name>,
): {
  readonly loss: Loss;
  score(lost: number, pass: Pass, target: Tensor): Score<Name>;
} {
  const { loss = sparseCategoricalCrossentropy } = options;
  const metrics: Readonly<Record<string, Metric>> = options.metrics ?? { accuracy };
  return {
    loss,
    score: (lost, { output }, target) =>
      mapped({ loss: 0, ...metrics }, (name) => (name === 'loss' ? lost : metrics[name](output, target))),
  };
}

/** What one batch came to, and of how many examples. */
export interface BatchScore<Name extends string> {
  readonly score: Score<Name>;
  readonly examples: number;
}

/** The mean of scores, each of which counts as often as it has examples. */
export function meanScore<Name extends string>(parts: readonly BatchScore<Name>[]): Score<Name> {
  const examples = parts.reduce((sum, part) => sum + part.examples, 0);
  const [{ score: first }] = parts;
  return mapped(first, (name) => parts.reduce((sum, part) => sum + part.score[name] * part.examples, 0) / examples);
}

function mapped<Name extends string>(like: object, value: (name: keyof Score<Name>) => number): Score<Name> {
  const names = Object.keys(like) as (keyof Score<Name>)[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Score<Name>;
}
