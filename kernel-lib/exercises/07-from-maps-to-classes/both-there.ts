import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which activation the last layer takes where several answers may be right. */
export const bothThere: Exercise = choice({
  id: '07-both-there',
  goal: '07-softmax',
  question: {
    ko: '사진에 고양이가 있는지, 커피가 있는지 물어요. 둘 다 있을 수도, 둘 다 없을 수도 있어요. 마지막 층은 어떻게 만들까요?',
    en: 'Is there a cat in a photograph, and is there a coffee? There may be both, or neither. How is the last layer made?',
  },
  right: {
    text: { ko: '유닛 둘에 sigmoid: 따로 대답해서', en: 'two units, sigmoid: each answers by itself' },
    because: {
      ko: '물음마다 0과 1 사이의 수 하나로 답해요. 더해서 1일 필요가 없어요.',
      en: 'each question gets a number between 0 and 1, and they need not add up to 1.',
    },
  },
  wrong: {
    'one-of-many': {
      text: { ko: '유닛 둘에 softmax: 더하면 1이라서', en: 'two units, softmax: they add up to 1' },
      because: {
        ko: '하나가 오르면 하나가 내려가요. 둘 다 있다고 대답할 수 없어요.',
        en: 'As one rises the other falls; it could never say that both are there.',
      },
    },
    'one-unit': {
      text: { ko: '유닛 하나에 sigmoid: 하나로 충분해서', en: 'one unit, sigmoid: one number is enough' },
      because: {
        ko: '수 하나는 물음 하나에만 답해요. 물음은 두 가지예요.',
        en: 'One number answers one question, and there are two.',
      },
    },
  },
  hints: [
    {
      ko: '둘 다 있을 때 나와야 하는 두 수를 적어 보세요.',
      en: 'Write down the two numbers that should come out where both are there.',
    },
    { ko: '그 두 수를 더하면 1인가요?', en: 'Do they add up to 1?' },
    { ko: '두 물음이 서로 상관없는지 살펴보세요.', en: 'See whether one question has anything to do with the other.' },
  ],
});
