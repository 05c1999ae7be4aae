import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What white is in red, green and blue. */
export const whiteCup: Exercise = choice({
  id: '01-white-cup',
  goal: '01-shape',
  question: {
    ko: '커피 사진의 픽셀마다 빨강, 초록, 파랑의 밝기가 하나씩 적혀 있어요. 잔의 하얀 테두리에 있는 픽셀에는 어떤 수가 있을까요?',
    en: 'Each pixel of the photograph holds a brightness for red, green and blue. Which numbers are in a pixel of the white rim of the cup?',
  },
  right: {
    text: { ko: '셋 다 큰 수: 세 빛을 다 켜면 하얘서', en: 'three large ones: all lights on make white' },
    because: {
      ko: '화면은 빛을 더해서 색을 만들어요. 셋을 모두 켜면 하양, 모두 끄면 검정이에요.',
      en: 'a screen adds light to light; all three on make white, all three off make black.',
    },
  },
  wrong: {
    'no-colour': {
      text: { ko: '셋 다 0: 아무 색도 칠하지 않아서', en: 'three zeros: no colour has been laid on' },
      because: {
        ko: '흰 종이에 물감을 칠할 때는 그래요. 화면에서 0은 빛을 끈다는 뜻이라 검정이 돼요.',
        en: 'That is true of paint on white paper; on a screen 0 means that the light is off, which is black.',
      },
    },
    'evenly-mixed': {
      text: { ko: '셋 다 중간 수: 세 색을 고루 섞어서', en: 'three medium ones: evenly mixed colours' },
      because: {
        ko: '고루 섞은 것은 맞아요. 셋이 모두 중간이면 하양이 아니라 회색이에요.',
        en: 'They are evenly mixed, but three medium numbers make grey.',
      },
    },
  },
  hints: [
    {
      ko: '어두운 방에서 손전등 세 개를 한곳에 비춘다고 생각해 보세요.',
      en: 'Think of three torches on one spot in a dark room.',
    },
    { ko: '셋이 모두 0이면 화면의 그 점은 어떤 색일까요?', en: 'What does a screen show where all three are 0?' },
    { ko: '빛은 더할수록 밝아져요.', en: 'The more light is added, the brighter it gets.' },
  ],
});
