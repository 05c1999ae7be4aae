import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Unit {
  /** The numbers of two maps of one row and two columns, cell by cell. */
  readonly line: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const products = ({ line, weights }: Unit) => line.map((value, i) => value * weights[i]);
const mapByMap = ([a, b, c, d]: readonly number[]) => [a, c, b, d];
const bracketed = (value: number) => (value < 0 ? `(${value})` : `${value}`);
const steps = (unit: Unit) =>
  `${unit.line.map((value, i) => `${value}·${bracketed(unit.weights[i])}`).join(' + ')} + ${bracketed(unit.bias)}`;

/** The score of one unit that reads two flattened maps. */
export const unit: Exercise = numeric<Unit>({
  id: '07-unit',
  goal: '07-unit',
  draw: (pick) => ({
    line: [0, 1, 2, 3].map(() => pick(0, 5)),
    weights: [pick(1, 4), -pick(1, 4), pick(-3, 3), pick(2, 5)],
    bias: -pick(2, 6),
  }),
  question: ({ line: [a, b, c, d], weights, bias }) => ({
    ko: `한 행에 두 칸인 특성 맵이 두 장이에요. 0번 채널은 \`[[${a}, ${c}]]\`, 1번 채널은 \`[[${b}, ${d}]]\`예요. \`flatten()\`으로 펴서, 가중치가 차례로 \`[${weights.join(', ')}]\`이고 편향이 ${bias}인 유닛이 읽어요. 점수는 얼마일까요?`,
    en: `There are two feature maps of one row and two cells: channel 0 is \`[[${a}, ${c}]]\`, channel 1 is \`[[${b}, ${d}]]\`. \`flatten()\` lays them out, and a unit with the weights \`[${weights.join(', ')}]\`, in this order, and the bias ${bias} reads the line. What is its score?`,
  }),
  right: (one) => sum(products(one)) + one.bias,
  mistakes: {
    'bias-forgotten': {
      given: (one) => sum(products(one)),
      because: {
        ko: '곱해서 더한 값까지는 맞아요. 편향을 더하는 일이 남았어요.',
        en: 'Right up to the sum of the products; the bias has still to be added.',
      },
    },
    'bias-subtracted': {
      given: (one) => sum(products(one)) - one.bias,
      because: {
        ko: '편향의 부호를 바꿨어요. 편향이 음수면 점수가 낮아져요.',
        en: 'You changed the sign of the bias; a negative one lowers the score.',
      },
    },
    'map-by-map': {
      given: ({ line, weights, bias }) => sum(products({ line: mapByMap(line), weights, bias })) + bias,
      because: {
        ko: '맵을 한 장씩 이어서 곱했어요. 한 칸의 두 채널이 먼저 나란히 서요.',
        en: 'You put one map behind the other; both channels of a cell stand side by side first.',
      },
    },
    'sums-multiplied': {
      given: ({ line, weights, bias }) => sum(line) * sum(weights) + bias,
      because: {
        ko: '줄의 합과 가중치의 합을 곱했어요. 같은 자리의 수끼리 먼저 곱해요.',
        en: 'You multiplied the two sums; multiply the numbers at equal places first.',
      },
    },
    'minus-dropped': {
      given: ({ line, weights, bias }) => sum(line.map((value, i) => value * Math.abs(weights[i]))) + bias,
      because: {
        ko: '음수인 가중치의 부호를 뗐어요. 음수를 곱하면 점수가 깎여요.',
        en: 'You dropped the minus of a weight; a negative weight takes something away.',
      },
    },
  },
  hints: [
    {
      ko: '맵 두 장을 먼저 한 줄로 적어요. 왼쪽 칸의 두 수부터예요.',
      en: 'First write both maps as one line, beginning with the two numbers of the left cell.',
    },
    {
      ko: '같은 자리의 수끼리 곱하고, 모두 더하고, 편향을 더해요.',
      en: 'Multiply the numbers at equal places, add them all up, add the bias.',
    },
    (one) => ({ ko: steps(one), en: steps(one) }),
  ],
  answer: (one) => {
    const text = `${steps(one)} = ${sum(products(one)) + one.bias}`;
    return { ko: text, en: text };
  },
});
