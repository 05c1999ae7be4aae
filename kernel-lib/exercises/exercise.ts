import type { Text } from '../text/language.ts';
import type { Goal } from './goals.ts';

/** What a learner gives: an option or a line by its number, a number, sizes, numbers in rows, an order of lines, code. */
export type Kind = 'choice' | 'number' | 'shape' | 'tensor' | 'order' | 'function' | 'layer' | 'model' | 'bug';

/** What a check found, and why. */
export interface Verdict {
  readonly right: boolean;
  /** True where nothing was given yet: the sentence is the question. */
  readonly asked?: true;
  /** The id of the usual mistake, or `type` or `shape`, where one was recognised. */
  readonly mistake?: string;
  readonly sentence: Text;
}

/** A question with the numbers of one learner in it. */
export interface Posed {
  readonly question: Text;
  /** What can be chosen, counted from 1. */
  readonly options?: readonly Text[];
  /** Lines of code, counted from 1. */
  readonly lines?: readonly string[];
  readonly hints: readonly [Text, Text, Text];
  /** The worked answer. */
  readonly answer: Text;
  /** What can be given and is right. */
  readonly right: unknown;
  /** What is given by those who make a usual mistake, by its id. */
  readonly mistakes: Readonly<Record<string, unknown>>;
  /** Nothing given is no mistake: the question comes back. */
  judge(given: unknown): Verdict;
}

/** A question of a lesson. */
export interface Exercise {
  /** The number of its lesson, and its name: `02-inner-product`. */
  readonly id: string;
  readonly kind: Kind;
  /** Grows when what counts as right changes. */
  readonly version: number;
  /** What the learner can do who answers it. */
  readonly goal: Goal;
  /** The id of the earlier question that is asked again, with other numbers. */
  readonly recalls?: string;
  /** The code that a blank of the notebook holds when it is filled. */
  readonly source?: string;
  /** What is typed, where the kind does not tell: `[before, after]`. */
  readonly form?: Text;
  /** The same seed gives the same numbers. Its sentences say `id`, its own by default. */
  pose(seed: number, id?: string): Posed;
}
