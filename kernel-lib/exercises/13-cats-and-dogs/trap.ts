import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How much a mark outweighs an outline, once a network has learned from pictures of which one class has it. */
export const trap: Exercise = choice({
  id: '13-trap',
  goal: '13-looked-at',
  question: {
    ko: '이런 200장으로 배운 신경망이 학습 그림을 모두 맞혔어요. 빼 둔 1,000장에서는 거꾸로 고양이에만 점을 찍어요. 얼마나 맞힐까요?',
    en: 'A network learned from 200 such pictures and gets them all right. Of the 1,000 kept back, the cats are given the mark instead of the dogs. How many does it get right?',
  },
  right: {
    text: { ko: '20%쯤: 점이 윤곽을 이겨서', en: 'about 20%: the mark beats the outline' },
    because: {
      ko: '점은 늘 같은 자리에 있어서 어떤 자세보다 배우기 쉬워요. 윤곽은 거의 쓰지 않았어요.',
      en: 'the mark is always at the same place, easier to learn than any pose; the outline hardly counted.',
    },
  },
  wrong: {
    'told-what-a-dog-is': {
      text: { ko: '90%쯤: 정답은 동물에 붙은 것이라서', en: 'about 90%: the answers are about animals' },
      because: {
        ko: '정답은 번호 1일 뿐이에요. 무엇이 동물인지 알려 준 적은 없어서, 1인 그림에 늘 있는 것이면 무엇이든 써요.',
        en: 'An answer is only the number 1; nobody said what is animal, and whatever all pictures with a 1 share will do.',
      },
    },
    'half-and-half': {
      text: { ko: '절반쯤: 점과 윤곽이 서로 달라서', en: 'about half: mark and outline disagree' },
      because: {
        ko: '둘을 똑같이 배웠다면 그럴 거예요. 점만으로 모두 맞힐 수 있으면 윤곽은 덜 배워요.',
        en: 'So it would be if it had learned both alike; where the mark is enough, outlines are learned less.',
      },
    },
  },
  hints: [
    {
      ko: '학습 그림을 다 맞히는 데 윤곽이 필요했을까요?',
      en: 'Were outlines needed to get all training pictures right?',
    },
    { ko: '자세는 그림마다 달라요. 달라지지 않는 것은 무엇인가요?', en: 'Poses differ; what does not?' },
    { ko: '점이 있으면 개라고만 답하면 몇 장을 맞힐까요?', en: 'How many are right if each mark means dog?' },
  ],
});
