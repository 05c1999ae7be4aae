import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether few parameters mean little work. */
export const moreWork: Exercise = choice({
  id: '14-more-work',
  goal: '14-tables',
  question: {
    ko: 'ResNet-18의 파라미터는 AlexNet의 5분의 1도 안 돼요. 사진 한 장에 하는 곱셈은 어느 쪽이 많을까요?',
    en: 'ResNet-18 has less than a fifth of the parameters of AlexNet. Which multiplies more to read one photograph?',
  },
  right: {
    text: { ko: 'ResNet-18: 필터를 더 여러 자리에 세워서', en: 'ResNet-18: its filters stand at more places' },
    because: {
      ko: '합성곱층의 가중치는 자리마다 다시 쓰여요. 층이 많고 맵이 넓으면 파라미터가 적어도 곱셈이 많아요.',
      en: 'a convolution uses its weights again at every place; many layers on wide maps work hard with few parameters.',
    },
  },
  wrong: {
    'parameters-are-work': {
      text: { ko: 'AlexNet: 파라미터마다 한 번씩 곱하니까', en: 'AlexNet: each parameter multiplies once' },
      because: {
        ko: '완전 연결층에서만 그래요. 합성곱층의 가중치 하나는 자리의 수만큼 곱해요.',
        en: 'True of a dense layer only; a weight of a convolution multiplies once for every place.',
      },
    },
    'same-photograph': {
      text: { ko: '거의 같아요: 같은 크기의 사진을 읽으니까', en: 'about the same: the photographs are alike in size' },
      because: {
        ko: '사진이 같아도 층마다 필터의 수와 맵의 크기가 달라요.',
        en: 'The photographs are alike; how many filters read them, on maps how large, is not.',
      },
    },
  },
  hints: [
    {
      ko: '파라미터가 많은 층과 일이 많은 층이 같은 층인지 떠올려 보세요.',
      en: 'Are the layers with many parameters the layers that do much work?',
    },
    {
      ko: '05에서 곱셈이 가장 많은 층은 어느 쪽이었나요?',
      en: 'In lesson 05, which layer multiplied most?',
    },
    {
      ko: '완전 연결층의 가중치는 한 번, 합성곱층의 가중치는 자리마다 한 번 곱해요.',
      en: 'A weight of a dense layer multiplies once, one of a convolution once for each place.',
    },
  ],
});
