import type { Step } from './step.ts';

/** A step before it is known for which axes it holds. */
export type AxisStep = Omit<Step, 'axes'>;
