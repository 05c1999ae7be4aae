import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a network looks at that was trained on pictures with something in common beside the animal. */
export const trap: Exercise = choice({
  id: '13-trap',
  goal: '13-looked-at',
  question: {
    ko: '위의 그림들로 배운 신경망이 학습 그림을 모두 맞혔어요. 개라고 답할 때 어디를 가장 많이 볼까요?',
    en: 'A network trained on pictures like those above gets every training picture right. Where does it look most when it says dog?',
  },
  right: {
    text: { ko: '왼쪽 위: 개에만 같은 것이 있어서', en: 'at the top left: only dogs have that' },
    because: {
      ko: '점은 늘 같은 자리에 있어서 어떤 자세보다 배우기 쉬워요. 신경망에게 무엇이 동물인지 알려 준 적은 없어요.',
      en: 'the mark is always at the same place, easier to learn than any pose. Nobody told the network what is animal.',
    },
  },
  wrong: {
    'told-what-a-dog-is': {
      text: { ko: '머리: 개라고 정답이 알려 줘서', en: 'at the head: the answers say dog' },
      because: {
        ko: '정답은 번호 1일 뿐이에요. 1인 그림에 늘 있는 것이면 무엇이든 써요.',
        en: 'An answer is only the number 1; whatever all pictures with a 1 share will do.',
      },
    },
    'as-before': {
      text: { ko: '다리: 앞의 신경망도 거기를 봐서', en: 'at the legs: the others did, too' },
      because: {
        ko: '학습 그림이 달라졌어요. 여덟 장을 다시 보세요. 동물 말고 다른 것이 있어요.',
        en: 'The training pictures are not the same; look again at all eight for what is no animal.',
      },
    },
    'all-of-it': {
      text: { ko: '윤곽 전체: 모두 맞히려면 다 봐야 해서', en: 'at all of it: to be always right' },
      because: {
        ko: '학습 그림을 다 맞히는 데 필요한 만큼만 배워요. 더 쉬운 길이 그림에 있어요.',
        en: 'It learns no more than it takes to get these right, and there is an easier way in the pictures.',
      },
    },
  },
  hints: [
    {
      ko: '개 네 장과 고양이 네 장을 견주어 보세요. 동물이 아닌 곳도 보세요.',
      en: 'Compare the four dogs with the four cats, also where there is no animal.',
    },
    { ko: '자세는 그림마다 달라요. 달라지지 않는 것은 무엇인가요?', en: 'Poses differ; what does not?' },
    { ko: '네 구석을 차례로 보세요.', en: 'Look into each of the four corners.' },
  ],
});
