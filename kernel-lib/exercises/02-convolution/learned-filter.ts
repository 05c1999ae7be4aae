import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a filter becomes that sees pictures and their outlines. */
export const learnedFilter: Exercise = choice({
  id: '02-learned-filter',
  version: 2,
  goal: '02-layer',
  question: {
    ko: '필터 하나를 난수로 채웠어요. 손글씨 그림과, 숨겨 둔 필터가 그린 윤곽 그림을 짝지어 보여 주며 학습해요. 숨겨 둔 필터의 수는 알려 주지 않아요. 학습이 끝나면 아홉 가중치는 어떻게 되어 있을까요?',
    en: 'A filter starts with random numbers. It is trained on handwriting, each picture paired with the outlines that a hidden filter drew of it; the numbers of the hidden filter are not told. What have the nine weights become in the end?',
  },
  right: {
    text: { ko: '숨겨 둔 필터의 수에 아주 가까워져요', en: 'numbers very close to the hidden ones' },
    because: {
      ko: '윤곽을 덜 틀리는 쪽으로 조금씩 고치다 보면, 그 윤곽을 그린 수에 다가가요.',
      en: 'step by step they change so that the outlines are less wrong, and so come near the numbers that drew them.',
    },
  },
  wrong: {
    'keeps-pictures': {
      text: { ko: '많이 본 숫자들이 겹친 모양이 돼요', en: 'the digits that it saw, laid together' },
      because: {
        ko: '그림을 담아 두기에는 수가 아홉 개뿐이에요. 필터는 그림이 아니라 그림을 바꾸는 방법을 익혀요.',
        en: 'Nine numbers have no room for pictures; a filter learns what to do with them.',
      },
    },
    'other-numbers': {
      text: { ko: '윤곽은 비슷하게 그려도 수는 사뭇 달라요', en: 'other numbers with similar outlines' },
      because: {
        ko: '필터가 그림 한 장에만 맞는다면 그럴 수도 있어요. 손글씨 300장의 윤곽을 모두 맞히는 아홉 수는 한 벌뿐이에요.',
        en: 'For a single simple picture that may be; only one set of nine numbers fits the outlines of all 300.',
      },
    },
  },
  hints: [
    {
      ko: '학습하는 동안 무엇과 무엇을 견주는지 생각해 보세요.',
      en: 'Think of what is compared with what in training.',
    },
    {
      ko: '윤곽이 틀렸을 때 바꿀 수 있는 것은 가중치와 편향뿐이에요.',
      en: 'When an outline is wrong, only weights and bias can change.',
    },
    {
      ko: '윤곽이 거의 같아지려면 가중치가 어떤 수여야 할까요?',
      en: 'What must the weights be for the outlines to be nearly the same?',
    },
  ],
});
