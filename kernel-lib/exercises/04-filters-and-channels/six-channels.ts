import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What the channels behind the first layer are. */
export const sixChannels: Exercise = choice({
  id: '04-six-channels',
  goal: '04-stack',
  question: {
    ko: '첫 층이 컬러 그림에서 28×28×6을 만들었어요. 이 채널 여섯은 무엇이고, 다음 층이 읽을 수 있을까요?',
    en: 'The first layer made 28×28×6 of a colour picture. What are these six channels, and can another layer read them?',
  },
  right: {
    text: { ko: '앞 필터 여섯의 맵이고, 읽을 수 있어요', en: 'maps of six filters, and it can read them' },
    because: {
      ko: '채널은 색이 아니라 겹쳐 놓은 판이에요. 판이 256장이어도 읽어요.',
      en: 'a channel is no colour but one of the sheets that lie on each other; there may be 256.',
    },
  },
  wrong: {
    'colours-twice': {
      text: { ko: '빨강·초록·파랑 두 벌이고, 읽을 수 있어요', en: 'red, green, blue twice, and it can read them' },
      because: {
        ko: '색은 첫 층의 더하기에서 섞였어요. 남은 것은 필터마다 매긴 점수예요.',
        en: 'The colours were mixed when the first layer added; what is left are scores of its filters.',
      },
    },
    'three-at-most': {
      text: { ko: '앞 필터 여섯의 맵이라, 색이 아니어서 못 읽어요', en: 'maps, no colours, so it cannot read them' },
      because: {
        ko: '필터는 색을 몰라요. 곱하고 더할 수만 있으면 읽어요.',
        en: 'A filter knows nothing of colours; it reads whatever can be multiplied and added.',
      },
    },
  },
  hints: [
    {
      ko: '6이 어디에서 왔는지 첫 층의 옵션을 보세요.',
      en: 'See in the options of the first layer where the 6 comes from.',
    },
    {
      ko: '둘째 층이 하는 네 단계에 색이 필요한지 따져 보세요.',
      en: 'Does any of the four steps of the second layer need colours?',
    },
    { ko: '둘째 층의 필터는 여섯 판만큼 깊어요.', en: 'A filter of the second layer is six sheets deep.' },
  ],
});
