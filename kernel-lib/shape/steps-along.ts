import type { Shape } from '../tensor.ts';
import type { AxisGeometry } from './axis-geometry.ts';
import { type AxisName, axisNames } from './axis-names.ts';
import type { AxisStep } from './axis-step.ts';
import { axisSteps } from './axis-steps.ts';
import type { Geometry } from './geometry/geometry.ts';
import { paddedStep } from './padded-step.ts';
import { repeatedStep } from './repeated-step.ts';
import { room } from './slide.ts';
import type { Step } from './step.ts';
import { transposedStep } from './transposed-step.ts';

/** Why each axis becomes as long as it does; axes with the same steps are told together, so that a square picture is explained once. */
export function stepsAlong(
  geometry: Geometry,
  axes: readonly AxisGeometry[],
  input: Shape,
  output: Shape,
): readonly Step[] {
  const alongEach = axes.length > 0 ? axes.map(axisSteps) : stepsWithoutSliding(geometry, input, output);
  const groups = new Map<string, { steps: readonly AxisStep[]; names: AxisName[] }>();
  for (const [axis, steps] of alongEach.entries()) {
    const key = JSON.stringify(steps);
    const name = axisNames[alongEach.length][axis];
    groups.set(key, { steps, names: [...(groups.get(key)?.names ?? []), name] });
  }
  return [...groups.values()].flatMap(({ steps, names }) => steps.map((step) => ({ ...step, axes: names })));
}

function stepsWithoutSliding(
  { window, repeats }: Geometry,
  input: Shape,
  output: Shape,
): readonly (readonly AxisStep[])[] {
  if (repeats !== undefined) return repeats.map((times, axis) => [repeatedStep(input[axis], times)]);
  if (window === undefined) return [];
  const from = window.picture(input).lengths;
  const to = window.picture(output).lengths;
  return from.map((length, axis) =>
    window.transposed
      ? [transposedStep(length, to[axis], window.axes[axis])]
      : [paddedStep(length, room(length, window.axes[axis]))],
  );
}
