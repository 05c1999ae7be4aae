import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What moves when a thing in the picture moves. */
export const moved: Exercise = choice({
  id: '02-moved',
  goal: '02-convolve',
  question: {
    ko: '그림 속 무늬가 오른쪽으로 두 칸 옮겨 갔어요. 같은 필터로 만든 특성 맵은 어떻게 될까요?',
    en: 'A pattern in the picture moves two cells to the right. What becomes of the feature map of the same filter?',
  },
  right: {
    text: { ko: '높은 점수도 오른쪽으로 두 칸 옮겨 가요', en: 'its high scores move by two cells, too' },
    because: {
      ko: '자리마다 같은 가중치를 쓰니 점수도 무늬를 따라가요.',
      en: 'every place uses the same weights, so the score follows the pattern.',
    },
  },
  wrong: {
    'map-stays': {
      text: { ko: '무늬가 같으니 특성 맵도 그대로예요', en: 'the same pattern, so it stays as it is' },
      because: {
        ko: '찾는 힘은 그대로예요. 하지만 특성 맵은 어디에서 찾았는지도 적어요.',
        en: 'It is found as well as before, but the map also writes down where.',
      },
    },
    'not-found': {
      text: { ko: '배운 자리가 아니라 찾지 못해요', en: 'in another place, it is not found' },
      because: {
        ko: '필터는 자리를 외우지 않아요. 모든 자리에 같은 가중치를 써요.',
        en: 'A filter knows no places: it uses the same weights everywhere.',
      },
    },
  },
  hints: [
    { ko: '점수 하나가 어느 픽셀을 보는지 떠올려 보세요.', en: 'Remember which pixels one score looks at.' },
    { ko: '무늬가 든 윈도가 어디로 갔는지 짚어 보세요.', en: 'Point to where the window with the pattern has gone.' },
    {
      ko: '윈도가 옮겨 가면 그 점수를 적는 칸도 옮겨 가요.',
      en: 'When the window moves, so does the cell in which its score is written.',
    },
  ],
});
