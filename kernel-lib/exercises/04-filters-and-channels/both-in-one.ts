import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What is lost when two filters are added up to one. */
export const bothInOne: Exercise = choice({
  id: '04-both-in-one',
  goal: '04-maps',
  question: {
    ko: '세로 윤곽 필터와 가로 윤곽 필터를 같은 칸끼리 더해서 필터 하나로 만들었어요. 둥근 눈의 윤곽을 어떻게 그릴까요?',
    en: 'A filter for vertical edges and one for horizontal edges are added up, cell by cell, to a single filter. How does it draw the outline of a round eye?',
  },
  right: {
    text: {
      ko: '비스듬한 한쪽이 사라져요: 두 점수가 서로 지워져서',
      en: 'without one slanted part: there the two scores cancel',
    },
    because: {
      ko: '더한 필터의 점수는 두 점수의 합이에요. 부호가 엇갈리는 쪽에서는 합이 0에 가까워요.',
      en: 'its score is the sum of the two scores, and close to 0 where their signs differ.',
    },
  },
  wrong: {
    'all-around': {
      text: {
        ko: '한 바퀴를 다 그려요: 두 필터가 찾은 것을 다 찾아서',
        en: 'all the way round: it finds what either of them finds',
      },
      because: {
        ko: '두 점수가 모두 양수이거나 모두 음수라면 그래요. 하나가 양수이고 하나가 음수인 곳도 있어요.',
        en: 'So it would be if both scores had one sign everywhere; at some places one is positive and the other negative.',
      },
    },
    'both-needed': {
      text: {
        ko: '비스듬한 네 곳만 그려요: 두 윤곽이 다 있어야 해서',
        en: 'only the four slanted parts: both edges have to be there',
      },
      because: {
        ko: '더하기는 둘 다 있는지 묻지 않아요. 하나만 있어도 그 점수가 남아요.',
        en: 'A sum does not ask whether both are there; the score of one alone stays.',
      },
    },
  },
  hints: [
    {
      ko: '한 자리에서 두 필터의 점수가 3과 −3이라면 더한 필터의 점수는 얼마일까요?',
      en: 'If the two filters score 3 and −3 at one place, what does their sum score?',
    },
    {
      ko: '앞 그림에서 눈의 위, 아래, 왼쪽, 오른쪽이 무슨 색이었는지 보세요.',
      en: 'See in the picture above which colour the top, the bottom and the sides of the eye have.',
    },
    {
      ko: '왼쪽과 위는 붉고, 오른쪽과 아래는 파래요. 그 사이에서는 두 색이 만나요.',
      en: 'The left and the top are red, the right and the bottom blue. In between, the two meet.',
    },
  ],
});
