import type { Examples } from '../../examples.ts';

/** A set of pictures: some to learn from, others to be examined on. */
export interface Dataset {
  readonly train: Examples;
  readonly test: Examples;
  /** Name of each class, in the language that is set; the class number is the place in this list. */
  readonly classes: readonly string[];
  /** One sentence on what the pictures are, in the language that is set; a stand-in says that it is one. */
  readonly about: string;
  /** Whether the pictures come from the world; `false` for what a program drew. */
  readonly real: boolean;
}
