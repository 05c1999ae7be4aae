import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly examples: number;
  readonly batch: number;
  readonly epochs: number;
}

const inEpoch = ({ examples, batch }: Setting) => Math.ceil(examples / batch);

/** How many steps a training has. */
export const steps: Exercise = numeric<Setting>({
  id: '10-steps',
  goal: '10-step',
  draw: (pick) => ({ examples: 100 * pick(5, 90), batch: 16 * pick(1, 8), epochs: pick(3, 12) }),
  question: ({ examples, batch, epochs }) => ({
    ko: `그림 ${examples}장을 배치 ${batch}장씩 ${epochs}에포크 학습해요. 남는 그림도 한 배치로 써요. 모두 몇 걸음일까요?`,
    en: `${examples} pictures are trained on for ${epochs} epochs in batches of ${batch}; what is left over makes a batch, too. How many steps are there in all?`,
  }),
  right: (setting) => inEpoch(setting) * setting.epochs,
  mistakes: {
    'rest-forgotten': {
      given: ({ examples, batch, epochs }) => Math.floor(examples / batch) * epochs,
      because: {
        ko: '남는 그림을 버렸어요. 남는 그림도 한 걸음이에요.',
        en: 'You dropped the rest; it makes a step, too.',
      },
    },
    'one-epoch': {
      given: inEpoch,
      because: {
        ko: '한 에포크의 걸음이에요. 에포크의 수를 곱해요.',
        en: 'Those are the steps of one epoch; multiply by the epochs.',
      },
    },
    'picture-by-picture': {
      given: ({ examples, epochs }) => examples * epochs,
      because: {
        ko: '그림마다 한 걸음씩 세었어요. 배치마다 한 걸음이에요.',
        en: 'You counted a step for each picture; it is one for each batch.',
      },
    },
    'rest-joined': {
      given: ({ examples, batch, epochs }) => Math.ceil((examples * epochs) / batch),
      because: {
        ko: '에포크를 이어 붙여서 나눴어요. 남는 그림은 에포크마다 생겨요.',
        en: 'You joined the epochs before dividing; each epoch has its own rest.',
      },
    },
  },
  hints: [
    { ko: '먼저 한 에포크가 몇 걸음인지 세어요.', en: 'Count the steps of one epoch first.' },
    {
      ko: '나누어떨어지지 않으면 올려요. 그다음 에포크의 수를 곱해요.',
      en: 'Where it does not divide, round up; then multiply by the epochs.',
    },
    ({ examples, batch, epochs }) => ({
      ko: `⌈${examples} ÷ ${batch}⌉·${epochs}`,
      en: `⌈${examples} ÷ ${batch}⌉·${epochs}`,
    }),
  ],
  answer: (setting) => {
    const text = `${inEpoch(setting)}·${setting.epochs} = ${inEpoch(setting) * setting.epochs}`;
    return { ko: text, en: text };
  },
});
