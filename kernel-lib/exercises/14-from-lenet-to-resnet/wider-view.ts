import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether small filters see little. */
export const widerView: Exercise = choice({
  id: '14-wider-view',
  goal: '14-tables',
  question: {
    ko: 'AlexNet의 첫 필터는 11×11이고, VGG-16의 필터는 모두 3×3이에요. 마지막 합성곱층의 값 하나가 사진에서 더 넓게 보는 쪽은 어디일까요?',
    en: 'The first filters of AlexNet are 11×11, and all of VGG-16 are 3×3. In which does one value of the last convolution see more of the photograph?',
  },
  right: {
    text: { ko: 'VGG-16: 풀링을 여러 번 지나니까', en: 'VGG-16: it pools again and again' },
    because: {
      ko: '층이 열셋이고, 풀링을 지날 때마다 한 층이 늘리는 칸이 두 배가 돼요.',
      en: 'it has thirteen convolutions, and after each pooling a layer adds twice as many cells.',
    },
  },
  wrong: {
    'first-filter-decides': {
      text: { ko: 'AlexNet: 첫 필터가 훨씬 크니까', en: 'AlexNet: its first filter is larger' },
      because: {
        ko: '첫 층에서는 그래요. 그런데 뒤의 층도 저마다 보는 칸을 늘려요. 층이 몇 개인지 보세요.',
        en: 'So it is behind the first layer; but every later layer adds cells. Look how many there are.',
      },
    },
    'kernel-at-every-depth': {
      text: { ko: '둘 다 3×3칸: 마지막 필터가 3×3이니까', en: 'neither: both end with 3×3 cells' },
      because: {
        ko: '3×3은 바로 앞의 맵에서 읽는 칸이에요. 앞의 맵의 값도 저마다 사진을 봐요.',
        en: 'That is what it reads of the map before it, and each value there sees a piece of the photograph.',
      },
    },
  },
  hints: [
    { ko: '필터 하나의 크기만 보지 말고 층을 모두 따라가 보세요.', en: 'Follow all the layers, not one filter.' },
    {
      ko: '08에서 풀링을 지나면 같은 필터가 늘려 주는 칸이 어떻게 됐나요?',
      en: 'In lesson 08, what became of the cells that one and the same filter adds, once a pooling was passed?',
    },
    {
      ko: 'VGG-16에는 합성곱층이 열셋, AlexNet에는 다섯 있어요.',
      en: 'There are thirteen convolutions in VGG-16 and five in AlexNet.',
    },
  ],
});
