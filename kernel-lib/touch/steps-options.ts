import type { Rows } from './walk.ts';

/** What can be walked through. */
export type WalkName =
  | 'convolution'
  | 'channels'
  | 'padding'
  | 'stride'
  | 'maxPooling'
  | 'averagePooling'
  | 'flatten'
  | 'softmax'
  | 'training';

/** What is walked through, and with which numbers; what is left out has small numbers of its own. */
export interface StepsTouchOptions {
  /** The calculation; `'convolution'` by default. */
  readonly of?: WalkName;
  /** The picture: rows of numbers, or a list of such pictures, a channel each; a small one by default. */
  readonly input?: Rows | readonly Rows[];
  /** The filter, with as many channels as the picture; a small one by default. */
  readonly filter?: Rows | readonly Rows[];
  /** Added to every sum of a convolution; 0 by default. */
  readonly bias?: number;
  /** Rows and columns from one position to the next; by default 1, 2 for `'stride'`, and the window's for pooling. */
  readonly strides?: number;
  /** Zeros around the picture of a convolution; by default 0, and 1 for `'padding'`. */
  readonly padding?: number;
  /** Rows and columns of the window of a pooling; 2 by default. */
  readonly poolSize?: number;
  /** What goes into the softmax, or into the neuron that is trained; `[2, 1, 0.1]` and `[1, 2]` by default. */
  readonly values?: readonly number[];
}

export const stepsNames: readonly (keyof StepsTouchOptions)[] = [
  ...(['of', 'input', 'filter', 'bias', 'strides', 'padding', 'poolSize', 'values'] as const),
];

/** A picture as its channels. */
export function channelsOf(value: Rows | readonly Rows[]): readonly Rows[] {
  return Array.isArray(value[0]?.[0]) ? (value as readonly Rows[]) : [value as Rows];
}
