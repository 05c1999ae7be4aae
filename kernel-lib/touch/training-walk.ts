import { type GridPart, grids } from '../figures/grid.ts';
import { param } from '../layer.ts';
import { meanSquaredError } from '../losses/mean-squared-error.ts';
import { affine } from '../ops/affine.ts';
import { sgd } from '../optimizers/sgd.ts';
import { tensor } from '../tensor.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import type { StepsTouchOptions } from './steps-options.ts';
import { decimals, type Walk, written } from './walk.ts';

const bracketed = (value: number) => (value < 0 ? `(${written(value)})` : written(value));

interface Line {
  readonly name: string;
  readonly text: Text;
  readonly value: number;
  readonly sum: string;
}

const start = [0.5, -0.5] as const;
const target = 2;
const rate = 0.1;

/** One step of training a neuron of two inputs: what it says, how wrong that is, its gradients, its new weights. */
export function trainingWalk({ values = [1, 2] }: StepsTouchOptions): Walk {
  if (values.length !== 2)
    throw new Refusal("touch('steps')", { ko: '뉴런의 입력은 2개여야 해요', en: 'the neuron has 2 inputs' });
  const lines = linesOf(values);
  return {
    title: { ko: '학습 한 걸음', en: 'One step of training' },
    count: lines.length,
    step(index) {
      const { text, value, sum } = lines[index];
      return {
        question: text,
        answer: value,
        lines: [sum],
        figures: (shown) => {
          const known = lines.map(({ value: each }, place) => (place < index + (shown ? 1 : 0) ? each : Number.NaN));
          return [
            grids([
              part(lines, known, index, [0, gradients], titles[0](values)),
              part(lines, known, index, [gradients, lines.length], titles[1](values)),
            ]),
          ];
        },
      };
    },
  };
}

/** How many lines come before the weights move. */
const gradients = 6;

const titles: readonly ((values: readonly number[]) => Text)[] = [
  ([x1, x2]) => ({ ko: `x = (${x1}, ${x2}), 정답 ${target}`, en: `x = (${x1}, ${x2}), target ${target}` }),
  () => ({ ko: `학습률 ${rate}`, en: `learning rate ${rate}` }),
];

function part(
  lines: readonly Line[],
  known: readonly number[],
  index: number,
  [from, to]: readonly [number, number],
  title: Text,
): GridPart {
  return {
    title,
    values: known.slice(from, to).map((value) => [value]),
    shade: 'none',
    numbers: true,
    decimals,
    rowLabels: lines.slice(from, to).map(({ name }) => name),
    ...(index >= from && index < to && { window: { row: index - from, column: 0, size: 1 } }),
  };
}

function linesOf(values: readonly number[]): Line[] {
  const [x1, x2] = values;
  const x = tensor(values, [1, 2]);
  const weights = param('kernel', tensor(start, [2, 1]));
  const bias = param('bias', tensor([0]));
  const [w1, w2] = start;
  const pass = affine(x, weights.value, bias.value);
  const [said] = pass.output.data;
  let slope = 0;
  const loss = meanSquaredError(
    {
      output: pass.output,
      backward(gradient) {
        [slope] = gradient.data;
        const found = pass.backward(gradient);
        weights.add(found.kernel);
        bias.add(found.bias);
        return found.input;
      },
    },
    tensor([target], [1, 1]),
  );
  loss.backward();
  const [g1, g2] = weights.grad.data;
  const [gb] = bias.grad.data;
  sgd({ learningRate: rate })([weights, bias])();
  const [n1, n2] = weights.value.data;
  const [nb] = bias.value.data;
  const [after] = affine(x, weights.value, bias.value).output.data;
  const moved = (from: number, gradient: number) => `${written(from)} − ${rate}×${bracketed(gradient)}`;
  return [
    {
      name: 'ŷ',
      text: { ko: '뉴런은 얼마라고 예측할까요?', en: 'What does the neuron predict?' },
      value: said,
      sum: `${w1}×${bracketed(x1)} + (${written(w2)})×${bracketed(x2)} + 0`,
    },
    {
      name: 'L',
      text: { ko: '손실은 얼마일까요?', en: 'What is the loss?' },
      value: loss.value,
      sum: `(${written(said)} − ${target})²`,
    },
    {
      name: 'dŷ',
      text: { ko: '예측에 대한 기울기는 얼마일까요?', en: 'What is the gradient at the prediction?' },
      value: slope,
      sum: `2×(${written(said)} − ${target})`,
    },
    {
      name: 'dw₁',
      text: { ko: 'w₁의 기울기는 얼마일까요?', en: 'What is the gradient of w₁?' },
      value: g1,
      sum: `${bracketed(slope)}×${bracketed(x1)}`,
    },
    {
      name: 'dw₂',
      text: { ko: 'w₂의 기울기는 얼마일까요?', en: 'What is the gradient of w₂?' },
      value: g2,
      sum: `${bracketed(slope)}×${bracketed(x2)}`,
    },
    {
      name: 'db',
      text: { ko: '편향의 기울기는 얼마일까요?', en: 'What is the gradient of the bias?' },
      value: gb,
      sum: `${bracketed(slope)}×1`,
    },
    { name: 'w₁', text: { ko: '새 w₁은 얼마일까요?', en: 'What is the new w₁?' }, value: n1, sum: moved(w1, g1) },
    { name: 'w₂', text: { ko: '새 w₂는 얼마일까요?', en: 'What is the new w₂?' }, value: n2, sum: moved(w2, g2) },
    { name: 'b', text: { ko: '새 편향은 얼마일까요?', en: 'What is the new bias?' }, value: nb, sum: moved(0, gb) },
    {
      name: 'ŷ′',
      text: { ko: '이제는 얼마라고 예측할까요?', en: 'What does it predict now?' },
      value: after,
      sum: `${bracketed(n1)}×${bracketed(x1)} + ${bracketed(n2)}×${bracketed(x2)} + ${bracketed(nb)}`,
    },
  ];
}
