import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether seeing all pictures before each step learns the most from them. */
export const allAtOnce: Exercise = choice({
  id: '09-all-at-once',
  goal: '09-iterations',
  question: {
    ko: '같은 600장을 열 번씩 봐요. 한쪽은 600장을 다 보고 한 걸음, 다른 쪽은 32장을 볼 때마다 한 걸음을 걸어요. 학습률은 같아요. 열 번 뒤의 손실은 어느 쪽이 낮을까요?',
    en: 'Both see the same 600 pictures ten times, with one learning rate. One takes a step after all 600, the other after every 32. Whose loss is lower in the end?',
  },
  right: {
    text: { ko: '32장씩: 같은 그림으로 더 많이 걸어서', en: 'by 32: more steps on the same pictures' },
    because: {
      ko: '32장의 기울기도 방향이 대개 맞아요. 조금 거친 걸음을 여러 번 걷는 쪽이 멀리 가요.',
      en: 'the gradient of 32 points about the right way; many rough steps lead farther than few exact ones.',
    },
  },
  wrong: {
    'exact-is-best': {
      text: { ko: '한꺼번에: 모두 보고 정확히 걸어서', en: 'all at once: each step is exact' },
      because: {
        ko: '걸음 하나는 더 정확해요. 하지만 열 번 보는 동안 열 걸음밖에 걷지 못해요.',
        en: 'A single step is more exact; but seeing them ten times, it takes ten steps in all.',
      },
    },
    'same-pictures': {
      text: { ko: '같아요: 본 그림의 수가 똑같아서', en: 'alike: both saw as many pictures' },
      because: {
        ko: '본 그림은 같지만 걸음의 수가 달라요. 가중치는 걸을 때만 바뀌어요.',
        en: 'They saw as many, but took other numbers of steps; weights change only in steps.',
      },
    },
  },
  hints: [
    { ko: '저마다 모두 몇 걸음을 걷나요?', en: 'How many steps does each of them take in all?' },
    {
      ko: '그림을 더 모아도 방향이 그만큼 더 정확해질까요?',
      en: 'Do more pictures make the direction better by as much?',
    },
    { ko: '한쪽은 열 걸음, 다른 쪽은 190걸음이에요.', en: 'One takes ten steps, the other 190.' },
  ],
});
