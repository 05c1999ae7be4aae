import { cells } from '../../text/cells.ts';
import type { Reading } from '../geometry/geometry.ts';
import { type AxisName, axisNames } from '../window/axis-names.ts';
import type { Slide } from '../window/slide.ts';
import { axisSteps } from './axis-steps.ts';
import { paddedStep } from './padded-step.ts';
import type { AxisStep, Step } from './step.ts';
import { transposedStep } from './transposed-step.ts';

/** Why each axis becomes as long as it does; axes with the same steps are told together, so that a square picture is explained once. */
export function stepsAlong(reading: Reading, axes: readonly Slide[]): readonly Step[] {
  const groups = new Map<string, { steps: readonly AxisStep[]; names: AxisName[] }>();
  for (const [i, axis] of axes.entries()) {
    const steps = stepsOf[reading](axis);
    const key = JSON.stringify(steps);
    const name = axisNames[axes.length][i];
    groups.set(key, { steps, names: [...(groups.get(key)?.names ?? []), name] });
  }
  return [...groups.values()].flatMap(({ steps, names }) => steps.map((step) => ({ ...step, axes: names })));
}

const stepsOf: Readonly<Record<Reading, (axis: Slide) => readonly AxisStep[]>> = {
  slides: axisSteps,
  spreads: (axis) => [transposedStep(axis)],
  repeats: (axis) => [repeatedStep(axis)],
  pads: (axis) => [paddedStep(axis)],
  each: () => [],
  all: () => [],
};

/** How long an axis is once each of its elements stands there several times. */
function repeatedStep({ positions, strides, length }: Slide): AxisStep {
  return {
    name: 'repeated',
    formula: `${positions}·${strides} = ${length}`,
    value: length,
    text: {
      ko: `칸마다 ${strides}번씩 되풀이하면 ${positions}칸이 ${length}칸이 돼요.`,
      en: `Each of ${cells(positions)} stands there ${strides} times, which makes ${length}.`,
    },
  };
}
