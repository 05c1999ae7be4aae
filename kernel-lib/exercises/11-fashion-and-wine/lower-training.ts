import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What dropout does to the accuracy on pictures that were kept back. */
export const lowerTraining: Exercise = choice({
  id: '11-lower-training',
  goal: '11-overfit',
  question: {
    ko: '옷 300장을 40에포크 학습해요. 드롭아웃이 없으면 학습 정확도가 100%에 가깝고, 있으면 96%쯤이에요. 드롭아웃을 넣으면 빼 둔 옷의 정확도는 어떻게 될까요?',
    en: '300 pictures are trained on for 40 epochs. Without dropout the accuracy on them is close to 100%, with it about 96%. What does dropout do to the accuracy on pictures kept back?',
  },
  right: {
    text: {
      ko: '거의 같아요: 얼마나 굳게 믿는지만 달라져서',
      en: 'about the same: only how firmly it believes changes',
    },
    because: {
      ko: '배운 옷의 4%를 못 외운 것이 새 옷을 읽는 데는 손해가 아니에요. 무엇이 달라지는지는 손실에서 보여요.',
      en: 'the 4% that it could not memorise cost nothing on new pictures; what changes is seen in the loss.',
    },
  },
  wrong: {
    'training-score-counts': {
      text: {
        ko: '2%p 넘게 내려요: 학습한 옷도 덜 맞혀서',
        en: 'more than 2 points lower: it reads even its own worse',
      },
      because: {
        ko: '이미 본 그림에서 맞힌 수예요. 외우기만 해도 100%가 돼요.',
        en: 'That counts pictures it has seen; memorising alone makes 100%.',
      },
    },
    'memorises-less': {
      text: { ko: '2%p 넘게 올라요: 덜 외워서', en: 'more than 2 points higher: it memorises less' },
      because: {
        ko: '덜 외우기는 해요. 그래도 300장에 없는 것을 새로 알게 되지는 않아요.',
        en: 'It does memorise less, but that tells it nothing that the 300 pictures do not show.',
      },
    },
  },
  hints: [
    {
      ko: '10에서 외우는 기계는 학습 그림에서 몇 %를 맞혔나요?',
      en: 'In lesson 10, what did the machine that memorises get on its own pictures?',
    },
    {
      ko: '두 신경망이 본 옷은 몇 장씩인가요?',
      en: 'How many pictures has each of the two seen?',
    },
    {
      ko: '맞힌 수와 얼마나 굳게 믿는지는 따로 움직일 수 있어요.',
      en: 'How many are right and how firmly it believes may change apart.',
    },
  ],
});
