import { grouped } from '../../text/grouped.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** What training keeps for each parameter. */
export const memory: Exercise = numeric<number>({
  id: '12-memory',
  goal: '12-table',
  draw: (pick) => 1000 * pick(20, 900) + pick(1, 999),
  question: (count) => ({
    ko: `파라미터가 ${grouped(count)}개인 신경망을 Adam으로 학습해요. 파라미터마다 값 하나, 기울기 하나, Adam이 적어 두는 수 두 개가 있고, 수 하나가 4바이트예요. 모두 몇 바이트일까요? 수에는 쉼표를 쓰지 않아요.`,
    en: `A network of ${grouped(count)} parameters is trained with Adam. For each parameter there are its value, its gradient and two numbers that Adam keeps, at 4 bytes each. How many bytes is that in all? Write the number without commas.`,
  }),
  right: (count) => count * 16,
  mistakes: {
    'values-only': {
      given: (count) => count * 4,
      because: {
        ko: '값만 세었어요. 학습하는 동안에는 더 있어요.',
        en: 'Those are the values; while training there is more.',
      },
    },
    'without-adam': {
      given: (count) => count * 8,
      because: { ko: 'Adam이 적어 두는 수가 빠졌어요.', en: 'What Adam keeps is missing.' },
    },
    'adam-once': {
      given: (count) => count * 12,
      because: { ko: 'Adam은 파라미터마다 하나가 아니라 더 적어 둬요.', en: 'Adam keeps more than one for each.' },
    },
  },
  hints: [
    { ko: '파라미터 하나에 수가 몇 개 딸려 있나요?', en: 'How many numbers go with one parameter?' },
    { ko: '값, 기울기, 그리고 Adam의 수예요.', en: 'Its value, its gradient, and those of Adam.' },
    (count) => ({ ko: `${count}·4·4`, en: `${count}·4·4` }),
  ],
  answer: (count) => ({ ko: `${count}·4·4 = ${count * 16}`, en: `${count}·4·4 = ${count * 16}` }),
});
