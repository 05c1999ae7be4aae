import type { Shape } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import type { AxisName } from '../window/axis-names.ts';

/** What a step finds. */
export type StepName =
  | 'padding'
  | 'padded'
  | 'span'
  | 'lastStart'
  | 'division'
  | 'floor'
  | 'lost'
  | 'spread'
  | 'repeated'
  | 'channels'
  | 'output'
  | 'parameters';

/** A step before it is known for which axes it holds. */
export type AxisStep = Omit<Step, 'axes'>;

/** One step of an explanation. */
export interface Step {
  readonly name: StepName;
  /** The axes for which this step is the same; none where it is about no axis. */
  readonly axes: readonly AxisName[];
  /** The formula with its numbers in it. */
  readonly formula: string;
  /** The number or the shape that was found; the exact value before the floor is in `formula`. */
  readonly value: number | Shape;
  /** The reason, as a sentence. */
  readonly text: Text;
}
