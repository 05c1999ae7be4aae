import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where a network for larger pictures has more to learn. */
export const rebuilt: Exercise = choice({
  id: '08-rebuilt',
  goal: '08-shapes',
  question: {
    ko: '8×8 그림에 맞춘 도형 신경망을 16×16 그림에 맞춰 다시 조립해요. 파라미터 178개 가운데 어디가 늘어날까요?',
    en: 'The network for shapes is put together anew, for 16×16 in place of 8×8. Which of its 178 parameters become more?',
  },
  right: {
    text: { ko: '평탄화 바로 뒤 층만: 한 줄이 길어져서', en: 'those right behind flatten: its line is longer' },
    because: {
      ko: '완전 연결층의 유닛은 줄에 있는 수마다 가중치를 둬요. 그다음 층은 여전히 유닛 여덟 개만 읽어요.',
      en: 'a unit of a dense layer has a weight for each number in the line; the layer after it still reads eight units.',
    },
  },
  wrong: {
    'filters-know-no-size': {
      text: { ko: '아무 데도 안 늘어요: 필터는 크기를 몰라서', en: 'none of them: a filter knows no size' },
      because: {
        ko: '합성곱층은 그래요. 그런데 이 신경망에는 필터가 아닌 층도 있어요.',
        en: 'So it is with convolutions; but not every layer of this network has filters.',
      },
    },
    'all-layers': {
      text: { ko: '모든 층에서: 그림의 픽셀이 네 배라서', en: 'those of all layers: four times the pixels' },
      because: {
        ko: '필터는 어느 자리에서나 같은 가중치를 써요. 설 자리만 늘어나요.',
        en: 'A filter uses the same weights everywhere; it has more places to stand, and nothing else.',
      },
    },
  },
  hints: [
    { ko: '층마다 가중치 하나가 무엇을 읽는지 떠올려 보세요.', en: 'Think of what one weight of each layer reads.' },
    {
      ko: '3×3 필터에 든 수를 세어 보세요. 그림의 크기가 필요한가요?',
      en: 'Count the numbers in a 3×3 filter. Do you need the size of the picture?',
    },
    {
      ko: '평탄화에서 나오는 수가 12개에서 48개로 늘어요.',
      en: 'What leaves flatten grows from 12 numbers to 48.',
    },
  ],
});
