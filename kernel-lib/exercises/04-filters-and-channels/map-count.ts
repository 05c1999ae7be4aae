import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What several filters write down. */
export const mapCount: Exercise = choice({
  id: '04-map-count',
  goal: '04-maps',
  question: {
    ko: '4×4 흑백 그림을 2×2 필터가 세 개인 층에 넣어요. 무엇이 나올까요?',
    en: 'A grey picture of 4×4 goes into a layer with three 2×2 filters. What comes out?',
  },
  right: {
    text: { ko: '3×3 세 장: 필터마다 제 판에 적어서', en: 'three of 3×3: each filter writes its own' },
    because: {
      ko: '세 필터는 서로 섞이지 않아요. 같은 윈도에 수가 세 개 적혀요.',
      en: 'the filters do not mix; every window gets three numbers.',
    },
  },
  wrong: {
    'scores-added': {
      text: { ko: '3×3 한 장: 세 점수를 한 칸에 더해서', en: 'one of 3×3: three scores add up in a cell' },
      because: {
        ko: '더하면 어느 필터가 반응했는지 알 수 없게 돼요. 필터끼리는 더하지 않아요.',
        en: 'Added up, nobody could tell which filter answered; filters are not added.',
      },
    },
    'one-after-another': {
      text: { ko: '1×1 한 장: 차례로 지나며 줄어들어서', en: 'one of 1×1: it shrinks filter by filter' },
      because: {
        ko: '그건 층이 셋일 때예요. 한 층의 필터는 모두 처음 그림을 읽어요.',
        en: 'So it would be with three layers; the filters of one layer all read the same picture.',
      },
    },
  },
  hints: [
    { ko: '필터가 하나일 때 나오는 크기부터 떠올려요.', en: 'Start with what one filter makes.' },
    {
      ko: '한 층의 필터들이 무엇을 읽는지 생각해 보세요. 처음 그림일까요, 앞 필터의 결과일까요?',
      en: 'What do the filters of one layer read: the picture, or what another filter made?',
    },
    { ko: '한 윈도에서 점수가 몇 개 나오는지 세어 보세요.', en: 'Count the scores of a single window.' },
  ],
});
