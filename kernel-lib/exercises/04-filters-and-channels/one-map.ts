import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What one filter makes of three channels. */
export const oneMap: Exercise = choice({
  id: '04-one-map',
  goal: '04-colour-score',
  question: {
    ko: '컬러 그림은 채널이 셋이에요. 필터 하나가 읽으면 무엇이 나올까요?',
    en: 'A colour picture has three channels. A single filter reads it. What comes out?',
  },
  right: {
    text: { ko: '맵 한 장: 세 채널의 점수를 더해 적어서', en: 'one map: the scores of the channels add up' },
    because: {
      ko: '자리마다 수가 하나만 적혀요. 채널은 더하기 단계에서 사라져요.',
      en: 'each place gets a single number; the channels are gone once they are added.',
    },
  },
  wrong: {
    'map-for-each-channel': {
      text: { ko: '맵 세 장: 채널마다 한 장씩 따로 적어서', en: 'three maps: one is written for each channel' },
      because: {
        ko: '채널마다 점수를 매기는 데까지는 맞아요. 그다음에 더하는 단계가 있어요.',
        en: 'There is a score for each channel, true; but then comes the step that adds.',
      },
    },
    'coloured-map': {
      text: { ko: '컬러 맵 한 장: 칸마다 세 색이 남아서', en: 'one coloured map: three colours in each cell' },
      because: {
        ko: '특성 맵의 칸에는 색이 아니라 점수가 있어요. 점수는 수 하나예요.',
        en: 'A cell of a feature map holds no colour but a score, which is one number.',
      },
    },
  },
  hints: [
    {
      ko: '네 단계를 차례로 말해 보세요. 곱하기 다음은 무엇인가요?',
      en: 'Say the four steps. What comes after multiply?',
    },
    { ko: '윈도 안의 27개 곱이 어떻게 되는지 생각해 보세요.', en: 'What becomes of the 27 products under a window?' },
    { ko: '내적은 곱이 몇 개이든 수 하나예요.', en: 'An inner product is one number, however many products it has.' },
  ],
});
