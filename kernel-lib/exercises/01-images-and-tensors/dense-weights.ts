import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly side: number;
  readonly units: number;
}

const numbers = ({ side }: Setting) => side * side * 3;

/** How many parameters a dense layer has right behind a picture. */
export const denseWeights: Exercise = numeric<Setting>({
  id: '01-dense-weights',
  goal: '01-dense-weights',
  draw: (pick) => ({ side: pick(12, 64), units: pick(5, 50) }),
  question: ({ side, units }) => ({
    ko: `[${side}, ${side}, 3] 그림을 한 줄로 펴서 유닛이 ${units}개인 완전 연결층에 넣어요. 파라미터(가중치와 편향)는 모두 몇 개일까요? \`12 * 12 * 3\`처럼 식으로 적어도 돼요.`,
    en: `A picture of [${side}, ${side}, 3] is laid out in a line and read by a dense layer of ${units} units. How many parameters (weights and biases) are there? You may write a product, as in \`12 * 12 * 3\`.`,
  }),
  right: (setting) => (numbers(setting) + 1) * setting.units,
  mistakes: {
    'bias-forgotten': {
      given: (setting) => numbers(setting) * setting.units,
      because: {
        ko: '가중치만 세었어요. 유닛마다 편향이 하나씩 더 있어요.',
        en: 'Those are the weights; each unit has a bias besides.',
      },
    },
    'channels-forgotten': {
      given: ({ side, units }) => (side * side + 1) * units,
      because: {
        ko: '픽셀을 세었어요. 컬러 픽셀 하나에는 수가 여러 개 있고, 가중치는 수마다 하나예요.',
        en: 'You counted pixels; a pixel in colour holds several numbers, and each has its weight.',
      },
    },
    'one-bias': {
      given: (setting) => numbers(setting) * setting.units + 1,
      because: {
        ko: '편향을 층에 하나만 두었어요. 편향은 유닛마다 있어요.',
        en: 'You counted one bias for the layer; each unit has its own.',
      },
    },
    'one-unit': {
      given: (setting) => numbers(setting) + 1,
      because: {
        ko: '유닛 하나의 파라미터예요. 유닛은 여러 개예요.',
        en: 'That is one unit; there are more.',
      },
    },
    added: {
      given: (setting) => numbers(setting) + setting.units,
      because: {
        ko: '더했어요. 유닛마다 그림의 모든 수를 읽으니 곱해야 해요.',
        en: 'You added; every unit reads all numbers of the picture, so multiply.',
      },
    },
  },
  hints: [
    { ko: '한 줄로 펴면 수가 몇 개인지부터 세어요.', en: 'First count the numbers in the line.' },
    {
      ko: '유닛 하나에는 수마다 가중치가 하나, 그리고 편향이 하나 있어요.',
      en: 'A unit has a weight for each number, and one bias.',
    },
    ({ side, units }) => ({ ko: `(${side}·${side}·3 + 1)·${units}`, en: `(${side}·${side}·3 + 1)·${units}` }),
  ],
  answer: (setting) => {
    const { side, units } = setting;
    const text = `(${side}·${side}·3 + 1)·${units} = ${(numbers(setting) + 1) * units}`;
    return { ko: text, en: text };
  },
});
