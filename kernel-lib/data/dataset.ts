import type { Examples } from '../examples.ts';

/** A set of pictures: some to learn from, others to be examined on. */
export interface Dataset {
  readonly train: Examples;
  readonly test: Examples;
  /** Name of each class; the class number is the place in this list. */
  readonly classes: readonly string[];
}
