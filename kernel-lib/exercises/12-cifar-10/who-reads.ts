import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a hundred times the parameters read better. */
export const whoReads: Exercise = choice({
  id: '12-who-reads',
  goal: '12-fewer',
  question: {
    ko: '두 신경망이 그림 600장을 똑같이 여덟 에포크 배워요. 큰 쪽의 파라미터가 109배예요. 처음 보는 그림은 어느 쪽이 더 맞힐까요? 5%p 안이면 비슷한 거예요.',
    en: 'Two networks learn from the same 600 pictures for eight epochs; the large one has 109 times the parameters. Which reads new pictures better? Within five percentage points counts as alike.',
  },
  right: {
    text: { ko: '작은 쪽이 비슷하거나 더: 층을 세 번 이어 봐서', en: 'the small one, or alike: it looks thrice' },
    because: {
      ko: '파라미터가 어디에 있는지가 수보다 중요해요. 작은 쪽의 파라미터는 여러 자리가 함께 쓰는 필터에 있어요.',
      en: 'where parameters sit matters more than how many there are; the small one has them in filters that all places share.',
    },
  },
  wrong: {
    'more-is-better': {
      text: { ko: '큰 쪽이 훨씬 더: 담을 곳이 109배라서', en: 'the large one by far: 109 times the room' },
      because: {
        ko: '담을 곳은 많아요. 그런데 본 그림을 하나하나 외우는 데도 써요.',
        en: 'There is room, and it serves to learn the pictures by heart, too.',
      },
    },
    'too-few-to-learn': {
      text: { ko: '큰 쪽만: 작은 쪽은 찍는 수준이라서', en: 'the large one: the small one only guesses' },
      because: {
        ko: '3만 개도 적지 않아요. 찍으면 열에 하나가 맞아요. 표와 견줘 보세요.',
        en: 'Thirty thousand are not few. A guess is right once in ten; compare the table.',
      },
    },
  },
  hints: [
    {
      ko: '같은 집이 세 칸 옆에 나타나면, 두 신경망의 어느 가중치가 배우나요?',
      en: 'The same house appears three cells further: which weights of each network learn?',
    },
    {
      ko: '완전 연결층은 자리마다 가중치가 따로 있어요.',
      en: 'A dense layer has weights of its own for every place.',
    },
    {
      ko: '05에서 파라미터를 열 배로 늘렸을 때를 떠올려 보세요.',
      en: 'Recall lesson 05, with ten times the parameters.',
    },
  ],
});
