import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How often a network is wrong that is surer than 90%. */
export const surest: Exercise = choice({
  id: '11-surest',
  goal: '11-confused',
  question: {
    ko: '세 신경망이 빼 둔 옷 2,000장에 한 답 6,000개에서, 90%를 넘게 믿은 답만 골라요. 그 가운데 틀린 답은 얼마나 될까요?',
    en: 'Three networks give 6,000 answers for 2,000 pictures kept back. Take those with a probability above 90%. How many of them are wrong?',
  },
  right: {
    text: { ko: '오십에 하나쯤: 골라낸 답은 대부분 100%에 가까워서', en: 'about one in fifty: most are close to 100%' },
    because: {
      ko: '골라낸 답의 확률은 평균이 98%쯤이고, 여기서는 맞은 비율도 그쯤이에요.',
      en: 'their mean is about 98%, and here about as many are right.',
    },
  },
  wrong: {
    'sure-is-right': {
      text: { ko: '하나도 없어요: 그만큼 믿은 답은 다 맞아서', en: 'none: what it believes so firmly is right' },
      because: {
        ko: '확률은 믿음이지 정답이 아니에요. 그림에 없는 것은 굳게 믿어도 알 수 없어요.',
        en: 'A probability is a belief and no right answer; what a picture does not show cannot be known.',
      },
    },
    midway: {
      text: { ko: '스물에 하나쯤: 90%와 100%의 가운데가 95%라서', en: 'about one in twenty: 95% is midway' },
      because: {
        ko: '골라낸 답은 90%와 100% 사이에 고르게 퍼져 있지 않아요. 위쪽에 몰려 있어요.',
        en: 'They do not lie evenly between 90% and 100%; most are near the top.',
      },
    },
    'the-limit': {
      text: { ko: '열에 하나쯤: 90%는 열에 하나는 틀린다는 말이라서', en: 'about one in ten: that is what 90% means' },
      because: {
        ko: '90%는 골라내는 문턱이에요. 골라낸 답은 거의 다 문턱보다 훨씬 높아요.',
        en: '90% is where you cut; nearly all that is above it is far above it.',
      },
    },
  },
  hints: [
    {
      ko: '골라낸 답의 확률은 90%와 100% 사이 어디에 많을까요?',
      en: 'Where between 90% and 100% do most of them lie?',
    },
    { ko: '바지나 가방처럼 또렷한 옷은 확률이 얼마쯤일까요?', en: 'How sure will it be of trousers, or of a bag?' },
    { ko: '평균이 98%라면 백 번에 몇 번 틀릴까요?', en: 'If their mean is 98%, how many of a hundred are wrong?' },
  ],
});
