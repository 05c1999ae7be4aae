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
    text: { ko: '코트와 셔츠: 긴 소매와 몸통의 윤곽이 겹쳐서', en: 'coats and shirts: long sleeves and body coincide' },
    because: {
      ko: '윤곽이 거의 같으면 남는 차이는 깃과 여밈 같은 작은 곳이에요. 28×28에서는 픽셀 몇 개예요.',
      en: 'with nearly one outline, what is left are small things such as a collar or a front, a few pixels of 28×28.',
    },
  },
  wrong: {
    'both-long': {
      text: { ko: '바지와 원피스: 둘 다 길고 좁은 모양이어서', en: 'trousers and dresses: both are long and narrow' },
      because: {
        ko: '가깝기는 해요. 하지만 다리 사이의 틈은 늘 비슷한 자리에 있어서 신경망이 배울 수 있어요.',
        en: 'They are near, but the gap between the legs is always in about one place, and that can be learned.',
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
      ko: '소매의 길이도 몸통의 너비도 비슷한 짝이 있어요.',
      en: 'In one pair even the sleeves are as long and the bodies as wide.',
    },
  ],
});
