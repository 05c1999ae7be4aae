import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many maps a second layer makes. */
export const secondLayer: Exercise = choice({
  id: '04-second-layer',
  goal: '04-stack',
  question: {
    ko: '맵 여섯 장을 필터 열 개가 읽어요. 새 맵은 몇 장 나올까요?',
    en: 'Ten filters read six maps. How many new maps come out?',
  },
  right: {
    text: { ko: '10장: 필터마다 여섯 장의 점수를 더해서', en: '10: each filter adds up its scores on six maps' },
    because: {
      ko: '첫 층이 색 세 판에서 한 일과 같아요. 판이 여섯이어도 더해서 한 장을 적어요.',
      en: 'it is what the first layer did with three colours: added up, six sheets make one as well.',
    },
  },
  wrong: {
    'each-on-each': {
      text: { ko: '60장: 맵 한 장마다 필터 열 개를 대서', en: '60: each of the maps is read by all ten filters' },
      because: {
        ko: '점수는 맵마다 매기지만, 필터 하나의 점수 여섯 개는 한 칸에 더해져요.',
        en: 'Each map is scored by each filter, true; but the six scores of one filter are added in one cell.',
      },
    },
    'laid-on-top': {
      text: { ko: '16장: 들어온 여섯 장에 열 장이 더 쌓여서', en: '16: ten new ones lie on the six that came in' },
      because: {
        ko: '들어온 맵은 읽기만 해요. 다음으로 넘기는 것은 새로 적은 판뿐이에요.',
        en: 'The maps that come in are only read; what is passed on are the new sheets alone.',
      },
    },
  },
  hints: [
    {
      ko: '컬러 그림을 필터 하나가 읽었을 때를 떠올려 보세요.',
      en: 'Think of a single filter that read a colour picture.',
    },
    {
      ko: '둘째 층의 필터 하나는 판이 몇 장일까요? 판마다 매긴 점수는 어떻게 되나요?',
      en: 'How many sheets has one filter of the second layer, and what becomes of the score of each?',
    },
    { ko: '필터는 따로 적고, 채널은 더해요.', en: 'Filters write down apart; channels are added.' },
  ],
});
