import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What softmax makes of a single unit. */
export const oneSoftmax: Exercise = choice({
  id: '11-one-softmax',
  goal: '11-regression',
  question: {
    ko: "가격을 맞히는 층을 `dense({ units: 1, activation: 'softmax' })`로 만들었어요. 서로 다른 해의 네 수를 25줄 넣으면 무엇이 나올까요?",
    en: "A layer for prices is written `dense({ units: 1, activation: 'softmax' })`. Four numbers for each of 25 different years go in. What comes out?",
  },
  right: {
    text: { ko: '모두 1: 나눌 상대가 자기뿐이라서', en: '1 for all: it is divided by itself alone' },
    because: {
      ko: 'softmax는 유닛끼리 나눠 갖게 해요. 하나뿐이면 언제나 모두 가져요.',
      en: 'softmax shares out among units, and a single one always has it all.',
    },
  },
  wrong: {
    'like-a-share': {
      text: { ko: '0과 1 사이: 비싼 해일수록 1에 가까워서', en: 'from 0 to 1: the more expensive, the nearer to 1' },
      because: {
        ko: '그런 일은 sigmoid가 해요. softmax는 다른 유닛이 있어야 작아질 수 있어요.',
        en: 'That is what sigmoid does; with softmax it takes another unit to make it smaller.',
      },
    },
    'an-error': {
      text: { ko: '오류 메시지: 유닛이 둘은 있어야 해서', en: 'an error: it takes two units at least' },
      because: {
        ko: '식에는 문제가 없어서 아무 말 없이 계산해요. 그래서 더 찾기 어려운 실수예요.',
        en: 'Nothing is wrong with the formula, so it is worked out in silence; that makes it hard to find.',
      },
    },
  },
  hints: [
    { ko: '07의 softmax 식에 유닛 하나를 넣어 보세요.', en: 'Put one unit into the formula of softmax, of lesson 07.' },
    { ko: '분자와 분모를 따로 적어 보세요.', en: 'Write down what is above the line and what is below.' },
    { ko: 'e를 s번 거듭제곱한 수를 자기 자신으로 나눠요.', en: 'e to the power of s is divided by itself.' },
  ],
});
