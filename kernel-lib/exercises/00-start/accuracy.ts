import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** The share of pictures that are read rightly. */
export const accuracyOfFew: Exercise = numeric<{ readonly right: number; readonly all: number }>({
  id: '00-accuracy',
  goal: '00-answer',
  draw: (pick) => {
    const all = [20, 25, 40, 50][pick(0, 3)];
    return { all, right: all - pick(2, Math.floor(all / 3)) };
  },
  question: ({ right, all }) => ({
    ko: `신경망이 처음 보는 그림 ${all}장 가운데 ${right}장을 맞혔어요. 정확도는 얼마일까요? 0과 1 사이의 수로 적어 주세요.`,
    en: `A network read ${right} of ${all} new pictures rightly. What is its accuracy, as a number from 0 to 1?`,
  }),
  right: ({ right, all }) => right / all,
  mistakes: {
    'in-per-cent': {
      given: ({ right, all }) => (100 * right) / all,
      because: {
        ko: '퍼센트로 적었어요. 0과 1 사이의 수로 바꿔 주세요.',
        en: 'That is per cent; write it as a number from 0 to 1.',
      },
    },
    'share-of-errors': {
      given: ({ right, all }) => 1 - right / all,
      because: {
        ko: '틀린 그림의 비율이에요. 맞힌 그림의 비율을 적어 주세요.',
        en: 'That is the share it got wrong; the share it got right is asked for.',
      },
    },
    'count-of-right': {
      given: ({ right }) => right,
      because: {
        ko: '맞힌 그림의 수예요. 모두 몇 장인지로 나눠 주세요.',
        en: 'That is how many were right; divide by how many there are.',
      },
    },
    'upside-down': {
      given: ({ right, all }) => all / right,
      because: {
        ko: '거꾸로 나눴어요. 정확도는 1보다 클 수 없어요.',
        en: 'You divided the other way round; an accuracy is never above 1.',
      },
    },
    nothing: {
      given: () => 0,
      because: {
        ko: '0이면 한 장도 못 맞힌 거예요. 맞힌 그림이 있어요.',
        en: 'With 0 not one picture would be right; some are.',
      },
    },
  },
  hints: [
    { ko: '정확도는 맞힌 그림의 비율이에요.', en: 'Accuracy is the share of pictures that are right.' },
    { ko: '맞힌 그림의 수를 모든 그림의 수로 나눠요.', en: 'Divide the number of right ones by the number of all.' },
    ({ right, all }) => ({
      ko: `\`${right} / ${all}\`이라고 그대로 적어도 돼요.`,
      en: `You may write \`${right} / ${all}\` as it stands.`,
    }),
  ],
  answer: ({ right, all }) => {
    const text = `${right} / ${all} = ${right / all}`;
    return { ko: text, en: text };
  },
});
