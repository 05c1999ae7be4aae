import { cells } from '../../text/cells.ts';
import type { Text } from '../../text/language.ts';
import type { Reading } from '../geometry/geometry.ts';
import { type AxisName, axisNames } from '../window/axis-names.ts';
import type { Slide } from '../window/slide.ts';
import { axisSteps } from './axis-steps.ts';
import { paddedStep } from './padded-step.ts';
import type { AxisStep, Step } from './step.ts';

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

/** Why a transposed convolution makes an axis as long as it does: the axis is that of its output. */
function transposedStep({ positions: from, length: to, strides, before, after, span }: Slide): AxisStep {
  const cut = before + after;
  const lastStart = (from - 1) * strides;
  const filled = to - lastStart - span + cut;
  return {
    name: 'spread',
    formula: `(${from} − 1)·${strides} + ${span}${term('−', cut)}${term('+', filled)} = ${to}`,
    value: to,
    text: {
      ko: `칸 ${from}개를 ${strides}칸 간격으로 벌리면 마지막 칸은 첫 칸보다 ${lastStart}칸 뒤에 서요. 그 칸도 윈도만큼 펼치니까 ${span}칸을 더해요.${cutText(cut).ko}${filledText(filled).ko}`,
      en: `Set ${strides} apart, the last of ${cells(from)} stands ${lastStart} behind the first. It spreads over a window too, which adds ${span}.${cutText(cut).en}${filledText(filled).en}`,
    },
  };
}

const none: Text = { ko: '', en: '' };

function term(sign: string, count: number): string {
  return count === 0 ? '' : ` ${sign} ${count}`;
}

function cutText(count: number): Text {
  return count === 0 ? none : { ko: ` 패딩만큼 ${count}칸을 잘라 내요.`, en: ` The padding cuts ${cells(count)} off.` };
}

function filledText(count: number): Text {
  return count === 0 ? none : { ko: ` 뒤에 ${count}칸을 채워요.`, en: ` ${cells(count)} more are filled behind.` };
}
