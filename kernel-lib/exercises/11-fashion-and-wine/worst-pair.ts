import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which clothes are taken for which. */
export const worstPair: Exercise = choice({
  id: '11-worst-pair',
  goal: '11-confused',
  question: {
    ko: '같은 신경망에 옷 8,000장을 가르쳐요. 세 짝 가운데 어느 짝을 가장 많이 헷갈릴까요?',
    en: 'The same network learns 8,000 pictures of clothes. Which of these pairs will it confuse most?',
  },
  right: {
    text: { ko: '셔츠와 티셔츠: 몸통과 소매의 윤곽이 겹쳐서', en: 'shirts and T-shirts: body and sleeves coincide' },
    because: {
      ko: '다른 곳은 단추와 깃뿐이에요. 28×28에서는 픽셀 몇 개예요.',
      en: 'they differ by collar and buttons, which are a few pixels of 28×28.',
    },
  },
  wrong: {
    'both-long': {
      text: { ko: '바지와 원피스: 둘 다 길고 좁은 모양이어서', en: 'trousers and dresses: both are long and narrow' },
      because: {
        ko: '바지 가운데에는 어두운 틈이 있어요. 많은 픽셀이 다르면 신경망도 잘 구별해요.',
        en: 'There is a dark gap between the legs; where many pixels differ, a network tells things apart.',
      },
    },
    'both-shoes': {
      text: {
        ko: '운동화와 앵클부츠: 둘 다 옆에서 본 신이라서',
        en: 'sneakers and boots: both are shoes from the side',
      },
      because: {
        ko: '발목이 있는 자리의 픽셀이 통째로 달라요. 헷갈리기는 해도 훨씬 드물었어요.',
        en: 'The ankle is a whole area of pixels; the pair is confused, but far less often.',
      },
    },
  },
  hints: [
    { ko: '신경망이 보는 것은 이름이 아니라 픽셀이에요.', en: 'A network sees pixels, not names.' },
    {
      ko: '두 옷을 겹쳐 그려 보세요. 겹치지 않는 칸이 몇 칸쯤인가요?',
      en: 'Draw both on top of each other. How many cells do not coincide?',
    },
    {
      ko: '윤곽은 거의 같고 깃과 단추만 다른 짝이에요.',
      en: 'Their outlines are nearly the same; a collar and buttons differ.',
    },
  ],
});
