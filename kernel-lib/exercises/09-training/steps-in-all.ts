import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly pictures: number;
  readonly batchSize: number;
  readonly epochs: number;
}

/** How many steps a whole training takes. */
export const stepsInAll: Exercise = numeric<Setting>({
  id: '09-steps-in-all',
  goal: '09-iterations',
  draw: (pick) => {
    const batchSize = 8 * pick(2, 8);
    return { batchSize, pictures: batchSize * pick(4, 20) + pick(1, batchSize - 1), epochs: pick(3, 12) };
  },
  question: ({ pictures, batchSize, epochs }) => ({
    ko: `그림 ${pictures.toLocaleString('en')}장, 배치 크기 ${batchSize}, 에포크 ${epochs}번이면 모두 몇 걸음일까요?`,
    en: `There are ${pictures.toLocaleString('en')} pictures, the batch size is ${batchSize}, and there are ${epochs} epochs. How many steps is that in all?`,
  }),
  right: ({ pictures, batchSize, epochs }) => Math.ceil(pictures / batchSize) * epochs,
  mistakes: {
    'rest-dropped': {
      given: ({ pictures, batchSize, epochs }) => Math.floor(pictures / batchSize) * epochs,
      because: {
        ko: '남는 그림을 버렸어요. 남는 그림도 에포크마다 한 걸음이에요.',
        en: 'You dropped what is left over; that makes a step in every epoch, too.',
      },
    },
    'one-epoch': {
      given: ({ pictures, batchSize }) => Math.ceil(pictures / batchSize),
      because: {
        ko: '한 에포크의 걸음이에요. 에포크마다 그만큼 걸어요.',
        en: 'Those are the steps of one epoch; each of them has as many.',
      },
    },
    'rounded-at-the-end': {
      given: ({ pictures, batchSize, epochs }) => Math.ceil((pictures * epochs) / batchSize),
      because: {
        ko: '모두 곱한 다음에 올렸어요. 배치는 에포크가 바뀔 때 새로 나눠요.',
        en: 'You rounded after multiplying; batches do not reach from one epoch into the next.',
      },
    },
    'not-rounded': {
      given: ({ pictures, batchSize, epochs }) => (pictures / batchSize) * epochs,
      because: {
        ko: '걸음을 반만 걸을 수는 없어요. 한 에포크의 걸음을 먼저 올려요.',
        en: 'There is no part of a step; round the steps of one epoch first.',
      },
    },
  },
  hints: [
    { ko: '한 에포크의 이터레이션부터 세어요.', en: 'Count the iterations of one epoch first.' },
    {
      ko: '그림의 수를 배치 크기로 나누어 올리고, 에포크의 수를 곱해요.',
      en: 'Divide the pictures by the batch size, round up, then multiply by the epochs.',
    },
    ({ pictures, batchSize, epochs }) => {
      const line = `\`Math.ceil(${pictures} / ${batchSize}) * ${epochs}\``;
      return { ko: line, en: line };
    },
  ],
  answer: ({ pictures, batchSize, epochs }) => {
    const each = Math.ceil(pictures / batchSize);
    const line = `⌈${pictures} / ${batchSize}⌉ × ${epochs} = ${each} × ${epochs} = ${each * epochs}`;
    return { ko: line, en: line };
  },
});
