import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What stands in filters that were learned. */
export const learnedWeights: Exercise = choice({
  id: '04-learned-weights',
  goal: '04-learned',
  question: {
    ko: '필터 네 개를 난수로 채우고, 손글씨와 "이 그림은 8" 같은 답만 보여 주며 학습해요. 끝난 뒤 필터에는 어떤 수가 있을까요?',
    en: 'Four filters start with random numbers and are trained on handwriting with nothing but answers such as “this is an 8”. Which numbers stand in them in the end?',
  },
  right: {
    text: {
      ko: '양수와 음수인 소수: 손실을 따라 조금씩 옮겨서',
      en: 'fractions above and below 0: moved along the loss',
    },
    because: {
      ko: '기울기를 따라 한 걸음씩 옮긴 수예요. 이 답만으로는 딱 떨어지는 수로 갈 까닭이 없어요.',
      en: 'step by step they followed the gradient, and these answers give it no reason to stop at round numbers.',
    },
  },
  wrong: {
    'zero-and-one': {
      text: { ko: '0과 1: 획이 지나는 칸만 켜면 되니까', en: '0 and 1: cells of a stroke are switched on' },
      because: {
        ko: '책의 그림에는 0과 1이 많아요. 손으로 계산하려고 고른 수예요. 음수가 없으면 윤곽을 견줄 수도 없어요.',
        en: 'Books draw them so because people multiply by hand; without negative weights no side could be held against the other.',
      },
    },
    'human-edges': {
      text: { ko: '−1, 0, 1: 사람이 쓰던 윤곽 필터를 찾아내니까', en: '−1, 0, 1: it finds the outlines people use' },
      because: {
        ko: '02 수업에서는 사람이 고른 필터로 그린 윤곽을 정답으로 줘서 그 수로 갔어요. 여기서는 "이 그림은 8"이라는 답뿐이라 −1, 0, 1로 갈 까닭이 없어요.',
        en: 'In lesson 02 the answers were outlines drawn with that filter, so training went there. Here the answers are only names of digits, and nothing pulls towards −1, 0 and 1.',
      },
    },
  },
  hints: [
    {
      ko: '학습의 네 단계에서 수를 바꾸는 단계를 찾아보세요.',
      en: 'Which of the four steps of training changes the numbers?',
    },
    { ko: '한 걸음의 크기를 누가 정하는지 생각해 보세요.', en: 'What settles how long a step is?' },
    {
      ko: '처음 난수에서 조금씩, 여러 번 옮겨 가요.',
      en: 'They start at random numbers and move a little, many times.',
    },
  ],
});
