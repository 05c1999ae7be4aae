import { type Shape, size } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { language, say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { times } from '../../text/times.ts';
import { geometryOf, type LayerShapes } from '../geometry/layer-shapes.ts';
import { type AxisName, axisLabels } from '../window/axis-names.ts';
import type { Slide } from '../window/slide.ts';
import { type Parameters, parameters } from './parameters.ts';
import type { Step } from './step.ts';
import { stepsAlong } from './steps-along.ts';

/** Why a layer makes of one shape another, step by step. */
export interface Explanation {
  readonly kind: 'explanation';
  readonly layer: string;
  readonly title: Text;
  readonly input: Shape;
  readonly output: Shape;
  /** The window along each axis; none where the layer has no window that slides. */
  readonly axes: readonly Slide[];
  readonly steps: readonly Step[];
  readonly parameters: Parameters;
}

/**
 * Explains the output shape of a layer: each formula with these numbers in it, and its reason.
 *
 * @example explain(layerNamed('conv2d', { filters: 8, kernelSize: 3, strides: 3 }), [7, 7, 1]).steps[3].formula // '(7 − 3) / 3 + 1 = 2.333…'
 */
export function explain(layer: LayerShapes, inputShape: Shape): Explanation & Printable {
  const geometry = geometryOf('explain', layer);
  const output = layer.outputShape(inputShape);
  const axes = geometry.axes(inputShape);
  const count = parameters(layer, inputShape);
  const explanation: Explanation = {
    kind: 'explanation',
    layer: layer.name,
    title: {
      ko: `${layer.name}: 왜 ${times(inputShape)}에서 ${times(output)} 모양이 나올까요?`,
      en: `${layer.name}: why does ${times(inputShape)} become ${times(output)}?`,
    },
    input: inputShape,
    output,
    axes: geometry.reading === 'slides' ? axes : [],
    steps: [
      ...stepsAlong(geometry.reading, axes),
      { name: 'channels', axes: [], ...geometry.reason(inputShape) },
      outputStep(inputShape, output),
      parametersStep(count),
    ],
    parameters: count,
  };
  return printable(explanation, toText);
}

function outputStep(input: Shape, output: Shape): Step {
  const numbers = grouped(size(output));
  return {
    name: 'output',
    axes: [],
    formula: `${times(input)} → ${times(output)}`,
    value: output,
    text: {
      ko: `그래서 출력 모양은 ${times(output)}, 수는 모두 ${numbers}개예요.`,
      en: `So the output is ${times(output)}, ${numbers} numbers in all.`,
    },
  };
}

function parametersStep({ total, weights, biases, untrained, formula }: Parameters): Step {
  const none = { ko: '배우는 값은 없어요.', en: 'There is nothing to learn.' };
  const averages = {
    ko: ` 그중 ${grouped(untrained)}개는 배우지 않고 재기만 해요.`,
    en: ` ${grouped(untrained)} of them are measured, not learned.`,
  };
  const some = {
    ko: `가중치 ${grouped(weights)}개와 편향 ${grouped(biases)}개, 파라미터는 모두 ${grouped(total)}개예요.${untrained > 0 ? averages.ko : ''}`,
    en: `Weights: ${grouped(weights)}, biases: ${grouped(biases)}, ${grouped(total)} parameters in all.${untrained > 0 ? averages.en : ''}`,
  };
  return { name: 'parameters', axes: [], formula, value: total, text: total === 0 ? none : some };
}

function toText({ title, steps }: Explanation): string {
  const rows = steps.map((step) => `${label(step.axes)}${step.formula}\n    ${say(step.text)}`);
  return [say(title), ...rows].join('\n');
}

function label(axes: readonly AxisName[]): string {
  if (axes.length === 0) return '  ';
  return `  [${axes.map((axis) => axisLabels[axis][language()]).join(', ')}] `;
}
