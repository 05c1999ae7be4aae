import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where the gradient of a largest value goes. */
export const whoLearns: Exercise = choice({
  id: '06-who-learns',
  goal: '06-by-hand',
  question: {
    ko: '최대 풀링의 윈도에 3, 7, 1, 5가 있어서 7이 나왔어요. 학습할 때 기울기 2가 이 출력으로 돌아와요. 네 칸은 얼마씩 받을까요?',
    en: 'A window of max pooling held 3, 7, 1, 5 and gave 7. In training, a gradient of 2 comes back to this output. What do the four cells get?',
  },
  right: {
    text: { ko: '0, 2, 0, 0: 고른 칸만 받아요', en: '0, 2, 0, 0: the one that was picked' },
    because: {
      ko: '다른 칸은 조금 바뀌어도 출력이 그대로이니 기울기가 0이에요.',
      en: 'a small change of another cell leaves the output as it is, so its gradient is 0.',
    },
  },
  wrong: {
    'as-average': {
      text: { ko: '0.5씩: 똑같이 나눠 받아요', en: '0.5 each: it is shared alike' },
      because: {
        ko: '평균 풀링이라면 그래요. 3이 조금 커져도 최댓값은 그대로예요.',
        en: 'So it is in average pooling; if the 3 grows a little, the largest is still the 7.',
      },
    },
    'all-in-full': {
      text: { ko: '2씩: 모두 온전히 받아요', en: '2 each: all of them get it whole' },
      because: {
        ko: '더하기라면 그래요. 여기서는 칸마다 출력을 바꾸는 힘이 달라요.',
        en: 'So it is in a sum; here the cells do not change the output alike.',
      },
    },
  },
  hints: [
    { ko: '3을 3.1로 바꾸면 출력이 얼마나 바뀌나요?', en: 'How does the output change when the 3 becomes 3.1?' },
    { ko: '이번에는 7을 7.1로 바꿔 보세요.', en: 'Now make 7.1 of the 7.' },
    { ko: '출력을 바꾼 칸은 하나뿐이에요.', en: 'Only one of the cells changed the output.' },
  ],
});
