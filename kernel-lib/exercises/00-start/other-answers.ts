import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where a network has its rules from. */
export const otherAnswers: Exercise = choice({
  id: '00-other-answers',
  goal: '00-run',
  question: {
    ko: '같은 신경망에 같은 그림을 다시 가르쳐요. 이번에는 정답을 모두 9에서 뺀 수로 바꿔요. 다 배운 신경망은 3을 보고 뭐라고 할까요?',
    en: 'The same network is taught the same pictures anew, but every answer is replaced by 9 minus it. What will it call a 3 then?',
  },
  right: {
    text: { ko: '6: 그림과 함께 받은 정답이 6이라서', en: '6: that is the answer it was given' },
    because: {
      ko: '신경망은 그림과 정답이 어떻게 짝지어졌는지를 배워요. 정답이 틀리면 틀린 대로 배워요.',
      en: 'it learns which answer goes with which picture, and learns wrong ones as well.',
    },
  },
  wrong: {
    'rules-programmed': {
      text: { ko: '3: 모양을 보면 3이라는 걸 아니까', en: '3: it can see from the shape that it is a 3' },
      because: {
        ko: '숫자의 모양을 적어 넣은 줄은 하나도 없었어요. 3이라는 이름은 정답에서만 와요.',
        en: 'No line of the code says what a digit looks like; the name 3 comes from the answers alone.',
      },
    },
    'wrong-answers-refused': {
      text: { ko: '아무 수나: 틀린 정답은 못 배우니까', en: 'anything: wrong answers cannot be learned' },
      because: {
        ko: '신경망은 정답이 맞는지 몰라요. 늘 같은 모양에 같은 답이 오면 배울 수 있어요.',
        en: 'It cannot know whether an answer is right; the same answer for the same shape is all it needs.',
      },
    },
  },
  hints: [
    {
      ko: '신경망을 만드는 코드에서 숫자의 모양을 적은 줄을 찾아보세요.',
      en: 'Look in the code of the network for a line on what a digit looks like.',
    },
    { ko: '신경망이 받은 것은 그림과 정답뿐이에요.', en: 'All that it is given is pictures and answers.' },
    { ko: '9 − 3을 계산해 보세요.', en: 'Work out 9 − 3.' },
  ],
});
