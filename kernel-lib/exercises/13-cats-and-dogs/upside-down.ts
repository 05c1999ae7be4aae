import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a network says to outlines that are turned upside down. */
export const upsideDown: Exercise = choice({
  id: '13-upside-down',
  goal: '13-augment',
  question: {
    ko: '빼 둔 윤곽을 위아래로 뒤집어요. 사람은 거꾸로 된 고양이도 고양이로 봐요. 신경망은 얼마나 맞힐까요?',
    en: 'The outlines kept back are turned upside down. People still see a cat in a cat on its head. How many does the network get right?',
  },
  right: {
    text: { ko: '절반도 못 맞혀요: 배운 자리가 뒤집혀서', en: 'less than half: places are turned round' },
    because: {
      ko: '어느 자리에 무엇이 있는지를 배웠는데 위아래가 바뀌었어요. 찍는 것보다 못해요.',
      en: 'it learned what to expect at which place, and top and bottom are swapped. That is worse than guessing.',
    },
  },
  wrong: {
    'anywhere-alike': {
      text: { ko: '조금만 떨어져요: 모양은 어디서나 찾아서', en: 'slightly fewer: it finds shapes anywhere' },
      because: {
        ko: '필터는 어디든 가지만, 뒤집힌 모양은 다른 모양이에요. 완전 연결층은 자리도 따져요.',
        en: 'Filters go everywhere, but a shape upside down is another shape, and the dense layer minds the place.',
      },
    },
    'knows-it-is-new': {
      text: { ko: '절반쯤이에요: 처음 봐서 망설여서', en: 'about half: it is new, so it is unsure' },
      because: {
        ko: '망설이지 않아요. 처음 보는 자세에도 높은 확률로 답해요. 확률은 확신일 뿐이에요.',
        en: 'It is not unsure: it gives a high probability to a pose it never saw. Being sure is not being right.',
      },
    },
  },
  hints: [
    {
      ko: '발치가 넓으면 어느 쪽이라고 배웠을까요?',
      en: 'Which animal did it learn to expect where the feet are broad?',
    },
    {
      ko: '거꾸로 된 그림에서 맨 아래에는 무엇이 오나요?',
      en: 'Upside down, what comes to lie at the bottom?',
    },
    {
      ko: '앞의 발치 규칙이라면 거꾸로 앉은 고양이를 무엇이라고 할까요?',
      en: 'What would the foot rule say of a cat that sits upside down?',
    },
  ],
});
