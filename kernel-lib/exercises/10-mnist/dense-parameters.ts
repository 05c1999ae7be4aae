import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** How many numbers a dense layer learns. */
export const denseParameters: Exercise = numeric<{ readonly inputs: number; readonly units: number }>({
  id: '10-dense-parameters',
  goal: '10-parameters',
  draw: (pick) => ({ inputs: pick(20, 900), units: pick(5, 128) }),
  question: ({ inputs, units }) => ({
    ko: `수 ${inputs}개가 \`dense({ units: ${units} })\`에 들어가요. 파라미터는 모두 몇 개일까요?`,
    en: `${inputs} numbers go into \`dense({ units: ${units} })\`. How many parameters does it have?`,
  }),
  right: ({ inputs, units }) => (inputs + 1) * units,
  mistakes: {
    'bias-forgotten': {
      given: ({ inputs, units }) => inputs * units,
      because: {
        ko: '편향을 빠뜨렸어요. 유닛마다 하나씩 있어요.',
        en: 'The biases are missing: there is one for each unit.',
      },
    },
    'one-bias': {
      given: ({ inputs, units }) => inputs * units + 1,
      because: {
        ko: '편향을 층에 하나만 세었어요. 유닛마다 세어 보세요.',
        en: 'You counted one bias for the layer; count one for each unit.',
      },
    },
    'bias-for-each-input': {
      given: ({ inputs, units }) => inputs * (units + 1),
      because: {
        ko: '편향을 들어오는 수마다 두었어요. 편향은 나가는 쪽에 있어요.',
        en: 'You gave each input a bias; biases belong to what goes out.',
      },
    },
    added: {
      given: ({ inputs, units }) => inputs + units,
      because: {
        ko: '더했어요. 들어오는 수와 유닛의 짝마다 가중치가 하나씩 있어요.',
        en: 'You added; there is a weight for each pair of an input and a unit.',
      },
    },
  },
  hints: [
    { ko: '유닛 하나부터 세어 보세요.', en: 'Count a single unit first.' },
    {
      ko: '유닛 하나는 들어오는 수마다 가중치를 두고 편향도 가져요.',
      en: 'A unit has a weight for each input, and a bias.',
    },
    ({ inputs, units }) => ({ ko: `(${inputs} + 1)·${units}`, en: `(${inputs} + 1)·${units}` }),
  ],
  answer: ({ inputs, units }) => {
    const text = `(${inputs} + 1)·${units} = ${(inputs + 1) * units}`;
    return { ko: text, en: text };
  },
});
