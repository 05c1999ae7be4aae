import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a network says to what is no digit. */
export const noise: Exercise = choice({
  id: '10-noise',
  goal: '10-confusion',
  question: {
    ko: '숫자를 배운 신경망에 픽셀을 아무렇게나 칠한 그림을 넣어요. softmax를 지난 확률 열 개는 어떻게 될까요?',
    en: 'A picture of random pixels goes into a network trained on digits. What becomes of the ten probabilities behind softmax?',
  },
  right: {
    text: { ko: '더하면 1이라서 어떤 숫자라고 대답해요', en: 'they add up to 1, so it names some digit' },
    because: {
      ko: '"숫자가 아님"이라는 칸이 없어요. 높은 확률이 맞다는 뜻은 아니에요.',
      en: 'there is no place for "no digit", and a high probability proves nothing.',
    },
  },
  wrong: {
    'says-unknown': {
      text: { ko: '모두 0이 되어 모른다고 대답해요', en: 'all become 0, so it says it does not know' },
      because: {
        ko: 'softmax의 확률은 언제나 더해서 1이에요. 모두 0일 수는 없어요.',
        en: 'What softmax gives always adds up to 1; it cannot all be 0.',
      },
    },
    'evenly-unsure': {
      text: { ko: '모두 똑같아져서 아무것도 고르지 않아요', en: 'all become equal, so it chooses none' },
      because: {
        ko: '그러려면 마지막 층의 값이 모두 같아야 해요. 배운 가중치는 어떤 그림에든 저마다 반응해요.',
        en: 'For that, all scores must be equal; trained weights answer each in its way to anything.',
      },
    },
  },
  hints: [
    { ko: 'softmax가 내놓는 수를 모두 더하면 얼마일까요?', en: 'What do the numbers from softmax add up to?' },
    { ko: '고를 수 있는 답이 몇 가지인지 세어 보세요.', en: 'Count the answers it can choose from.' },
    { ko: '고를 수 있는 답은 열 숫자뿐이에요.', en: 'It can choose nothing but the ten digits.' },
  ],
});
