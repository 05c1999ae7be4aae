import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where a network has its rules from. */
export const otherAnswers: Exercise = choice({
  id: '00-other-answers',
  goal: '00-run',
  question: {
    ko: '정답을 모두 9에서 뺀 수로 바꾸고, 같은 신경망을 처음부터 다시 가르쳐요. 처음 보는 그림 2,000장 가운데 몇 장을 쓰인 숫자대로 읽을까요?',
    en: 'Every answer is replaced by 9 minus it, and the same network is taught anew. Of 2,000 new pictures, how many will it read as the digit that is written?',
  },
  right: {
    text: { ko: '거의 0장: 짝지어 준 답을 배우니까', en: 'almost none: it learns the answers it is given' },
    because: {
      ko: '어떤 모양에 어떤 답이 짝지어졌는지를 배워요. 늘 다른 수와 짝지었으니, 쓰인 숫자는 거의 나오지 않아요.',
      en: 'it learns which answer goes with which shape. That was always another digit, so the written one hardly ever comes.',
    },
  },
  wrong: {
    'rules-programmed': {
      text: { ko: '1,900장쯤: 3은 누가 봐도 3이니까', en: 'about 1,900: a 3 looks like a 3 to anyone' },
      because: {
        ko: '숫자의 모양과 이름을 적어 넣은 줄은 하나도 없었어요. 3이라는 이름은 정답에서만 와요.',
        en: 'No line of the code says what a digit looks like or is called; the name 3 comes from the answers alone.',
      },
    },
    'wrong-answers-refused': {
      text: { ko: '200장쯤: 틀린 정답은 못 배우고 찍으니까', en: 'about 200: it cannot learn that, so it guesses' },
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
    { ko: '3의 그림에는 늘 6이라는 답이 왔어요.', en: 'With a picture of a 3, the answer was always 6.' },
  ],
});
