import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** From how many pictures on a network that is told no rule reads better than a rule of ours. */
export const toldNothing: Exercise = choice({
  id: '13-told-nothing',
  goal: '13-baseline',
  question: {
    ko: '신경망에는 그림과 정답만 주고, 500걸음쯤 학습시켜요. 처음 보는 그림에서 발치 규칙을 뚜렷이 앞서려면 학습 그림이 적어도 몇 장쯤 있어야 할까요?',
    en: 'The network gets nothing but pictures and their answers, and takes some 500 steps. How many training pictures does it need at least to be clearly ahead of the foot rule on pictures that are new?',
  },
  right: {
    text: { ko: '100장쯤: 자세마다 몇 장은 봐야 해서', en: 'about 100: some of each pose' },
    because: {
      ko: '같은 500걸음이어도 20장으로는 없는 자세가 너무 많아요. 100장이면 흔한 자세가 여러 번 나와요.',
      en: 'in as many steps 20 pictures leave out too many poses; among 100 the usual ones come several times.',
    },
  },
  wrong: {
    'feet-are-enough': {
      text: { ko: '20장쯤: 발치는 몇 장만 봐도 보여서', en: 'about 20: a few show what feet are like' },
      because: {
        ko: '어디가 발치인지도 알려 주지 않았어요. 20장에 우연히 함께 나온 것까지 배워요.',
        en: 'Nobody tells it where the feet are, and whatever 20 pictures share by accident is learned, too.',
      },
    },
    'a-picture-for-each-weight': {
      text: { ko: '1,000장쯤: 파라미터가 만 개도 넘어서', en: 'about 1,000: it has over 10,000 parameters' },
      because: {
        ko: '파라미터마다 그림이 따로 필요하지는 않아요. 그림 한 장이 파라미터를 한꺼번에 고쳐요.',
        en: 'It takes no picture for each parameter: one picture changes them all together.',
      },
    },
  },
  hints: [
    {
      ko: '학습 그림에 없는 자세를 만나면 어떻게 될까요?',
      en: 'What becomes of a pose that was in no training picture?',
    },
    {
      ko: '여러분이 여덟 장을 나눌 때, 자세가 몇 가지나 보였나요?',
      en: 'How many poses did you see when you sorted the eight?',
    },
    { ko: '너무 적지도, 파라미터만큼 많지도 않아요.', en: 'It is neither very few nor as many as parameters.' },
  ],
});
