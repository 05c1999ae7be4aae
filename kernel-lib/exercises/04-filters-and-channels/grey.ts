import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a filter for green finds where all colours are equal. */
export const greyPicture: Exercise = choice({
  id: '04-grey',
  goal: '04-colour-score',
  question: {
    ko: '사진의 색을 지워 세 채널을 같은 수로 만들었어요. 빨강에 −1, 초록에 2, 파랑에 −1을 곱하던 필터를 다시 대면, 어디에서 점수가 높을까요?',
    en: 'The colours of the photograph are taken away, so that its three channels hold equal numbers. Where does the filter score high that has −1 for red, 2 for green and −1 for blue?',
  },
  right: {
    text: { ko: '높은 곳이 없어요: 더하면 서로 지워져서', en: 'nowhere: added up, they cancel out' },
    because: {
      ko: '세 수가 같으면 −1, 2, −1을 곱한 합은 언제나 0이에요.',
      en: 'of three equal numbers, times −1, 2 and −1, the sum is always 0.',
    },
  },
  wrong: {
    'eyes-still': {
      text: { ko: '여전히 눈이에요: 눈의 모양은 남아서', en: 'still in the eyes: their form is there' },
      because: {
        ko: '이 필터는 모양이 아니라 색의 차이를 봐요. 차이가 사라졌어요.',
        en: 'This filter looks at no form but at a difference of colours, and that is gone.',
      },
    },
    'bright-parts': {
      text: { ko: '밝은 곳이에요: 밝을수록 수가 커서', en: 'in the bright parts: there numbers are large' },
      because: {
        ko: '밝으면 더하는 쪽도 커지고 빼는 쪽도 똑같이 커져요.',
        en: 'Where it is bright, what is added grows, and what is taken away grows as much.',
      },
    },
  },
  hints: [
    {
      ko: '세 채널이 모두 0.5인 칸의 점수를 계산해 보세요.',
      en: 'Work out the score of a cell with 0.5 in each channel.',
    },
    { ko: '필터 가중치의 합이 얼마인지 보세요.', en: 'What do the weights of the filter add up to?' },
    {
      ko: '같은 수에 곱하면 가중치를 먼저 더해도 돼요.',
      en: 'Where the numbers are equal, you may add the weights first.',
    },
  ],
});
