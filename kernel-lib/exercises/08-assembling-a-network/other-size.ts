import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a convolution belongs to pictures of one size. */
export const otherSize: Exercise = choice({
  id: '08-other-size',
  goal: '08-arguments',
  question: {
    ko: '28×28×1 그림에 쓰려던 층 `conv2d({ filters: 32, kernelSize: 5 })`에 40×40×1 그림을 넣으면 어떻게 될까요?',
    en: 'The layer `conv2d({ filters: 32, kernelSize: 5 })` was meant for 28×28×1. What happens if it is given 40×40×1?',
  },
  right: {
    text: { ko: '출력만 커져요: 필터는 그림의 크기를 몰라서', en: 'only the output grows: a filter knows no size' },
    because: {
      ko: '가중치는 필터에만 있어요. 필터가 설 자리만 늘어나요.',
      en: 'the weights are in the filters; there are more places to stand, nothing else.',
    },
  },
  wrong: {
    'more-weights': {
      text: { ko: '파라미터도 늘어요: 픽셀마다 가중치가 있어서', en: 'it needs more parameters: one for each pixel' },
      because: {
        ko: '픽셀마다 가중치를 두는 것은 완전 연결층이에요. 필터는 어느 자리에서나 같은 가중치를 써요.',
        en: 'Weights for each pixel are what a dense layer has; a filter uses the same ones at every place.',
      },
    },
    'size-fixed': {
      text: { ko: '오류가 나요: 층이 받을 크기는 정해져 있어서', en: 'an error: a layer takes one size of picture' },
      because: {
        ko: '괄호 안을 다시 보세요. 그림의 크기를 적은 곳이 없어요.',
        en: 'Look between the brackets again: no size of a picture stands there.',
      },
    },
  },
  hints: [
    {
      ko: '괄호 안에 적힌 수가 무엇을 정하는지 하나씩 짚어 보세요.',
      en: 'Go through the numbers in the brackets: what does each settle?',
    },
    {
      ko: '5×5 필터 하나에 든 수를 세어 보세요. 그림의 크기가 필요한가요?',
      en: 'Count the numbers in one 5×5 filter. Do you need the size of the picture?',
    },
    { ko: '28×28에서는 24×24, 40×40에서는 36×36이 나와요.', en: 'Of 28×28 it makes 24×24, of 40×40 it makes 36×36.' },
  ],
});
