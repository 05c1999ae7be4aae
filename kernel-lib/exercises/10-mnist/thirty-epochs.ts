import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What the loss on pictures kept back does in a long training. */
export const thirtyEpochs: Exercise = choice({
  id: '10-thirty-epochs',
  goal: '10-overfitting',
  question: {
    ko: '그림 300장만 서른 에포크 되풀이해서 학습해요. 학습 그림의 손실은 0 가까이 내려가요. 빼 둔 그림의 손실은 어떻게 될까요?',
    en: 'A network trains on only 300 pictures for thirty epochs. Its loss on them falls to nearly 0. What does the loss on pictures kept back do?',
  },
  right: {
    text: { ko: '내려가다가 도로 올라가요', en: 'it falls, and then rises again' },
    because: {
      ko: '처음에는 닮은 점을 배우고, 나중에는 본 그림을 외워요.',
      en: 'first it learns what is alike; later it memorises what it saw.',
    },
  },
  wrong: {
    'falls-with-it': {
      text: { ko: '함께 0 가까이 내려가요', en: 'it falls to nearly 0, too' },
      because: {
        ko: '본 그림을 다 맞혀도 처음 보는 그림까지 다 맞히지는 못해요. 외우는 기계를 떠올려 보세요.',
        en: 'To know all that was seen is not to know what is new; recall the machine that memorises.',
      },
    },
    'falls-and-stays': {
      text: { ko: '내려가다가 바닥에서 멈춰요', en: 'it falls, and then stays there' },
      because: {
        ko: '더 배울 것이 없으면 멈출 것 같지만, 가중치는 본 그림에 맞춰 계속 바뀌어요.',
        en: 'It seems there is no more to learn, but the weights go on fitting what was seen.',
      },
    },
  },
  hints: [
    {
      ko: '300장에는 우연히 생긴 얼룩과 버릇도 들어 있어요.',
      en: 'Among 300 pictures there are smudges and habits of chance, too.',
    },
    {
      ko: '그런 것까지 외우면 처음 보는 그림에서는 어떻게 될까요?',
      en: 'What becomes of new pictures when those are memorised, too?',
    },
    {
      ko: '틀린 답을 점점 굳게 믿으면 손실이 어떻게 되는지 생각해 보세요.',
      en: 'What happens to a loss when a wrong answer is believed more and more?',
    },
  ],
});
