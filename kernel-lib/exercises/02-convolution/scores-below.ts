import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a bias and ReLU are for. */
export const scoresBelow: Exercise = choice({
  id: '02-scores-below',
  version: 2,
  goal: '02-bias-relu',
  question: {
    ko: '편향 −200과 ReLU를 지나면 아홉 점수 가운데 여섯이 양수로 남았어요. 편향을 −100으로 바꾸면 남는 칸의 수는 어떻게 될까요?',
    en: 'After a bias of −200 and ReLU, six of the nine scores are left as positive numbers. The bias is changed to −100. How many are left then?',
  },
  right: {
    text: { ko: '늘어요. 점수를 덜 빼니까요', en: 'more, for less is taken away' },
    because: {
      ko: '100점만 넘으면 양수로 남아요. 오른쪽 열의 105점과 104점도 이제 남아요.',
      en: 'whatever is above 100 stays positive. In the right column, 105 and 104 are left now.',
    },
  },
  wrong: {
    'weaker-bias': {
      text: { ko: '줄어요. 편향의 힘이 약하니까요', en: 'fewer, for the bias is weaker' },
      because: {
        ko: '−100은 −200보다 큰 수예요. 음수인 편향은 점수를 깎는데, 깎는 양이 절반이 됐어요.',
        en: '−100 is larger than −200. A negative bias lowers the scores, and now by half as much.',
      },
    },
    'same-filter': {
      text: { ko: '그대로예요. 필터가 같으니까요', en: 'as many, for the filter is the same' },
      because: {
        ko: '필터가 매긴 점수는 같아요. 어디부터 0으로 막을지는 편향이 정해요.',
        en: 'The filter gives the same scores; from where on they turn into 0 is up to the bias.',
      },
    },
  },
  hints: [
    { ko: '점수 하나를 골라 두 편향을 차례로 더해 보세요.', en: 'Take one score and add both biases to it in turn.' },
    { ko: '오른쪽 열의 점수로 계산해 보세요.', en: 'Work it out for the scores of the right column.' },
    {
      ko: '105점은 −200을 더하면 음수, −100을 더하면 양수예요.',
      en: '105 turns negative with −200, and stays positive with −100.',
    },
  ],
});
