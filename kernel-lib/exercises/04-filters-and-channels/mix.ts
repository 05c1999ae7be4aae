import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Numbers = readonly number[];

const product = (pixel: Numbers, weights: Numbers) => pixel.reduce((sum, value, i) => sum + value * weights[i], 0);

/** A filter of a single cell. */
export const mix: Exercise = written<readonly [pixel: Numbers, weights: Numbers]>({
  id: '04-mix',
  goal: '04-colour-score',
  question: {
    ko: '1×1 필터는 픽셀 하나만 읽어요. 픽셀의 채널 값과 채널마다의 가중치를 받아, 적을 수를 돌려주는 함수 `mix(pixel, weights)`를 써 주세요. 채널이 몇 개든 되어야 해요.',
    en: 'A 1×1 filter reads a single pixel. Write `mix(pixel, weights)`: of the channels of a pixel and a weight for each it returns the number to write down, however many channels there are.',
  },
  inputs: (pick) => {
    const length = pick(3, 6);
    return [
      Array.from({ length }, () => pick(1, 9)),
      Array.from({ length }, (_, i) => (i === 0 ? pick(2, 4) : pick(-3, 4))),
    ];
  },
  right: product,
  mistakes: {
    'not-added': {
      does: (pixel, weights) => pixel.map((value, i) => value * weights[i]),
      because: {
        ko: '곱한 값을 더하지 않았어요. 필터 하나는 픽셀 하나에 수 하나를 적어요.',
        en: 'The products are not added; one filter writes one number for a pixel.',
      },
    },
    'three-channels': {
      does: (pixel, weights) => product(pixel.slice(0, 3), weights),
      because: {
        ko: '앞의 세 채널만 읽어요. `pixel.length`까지 돌아 주세요.',
        en: 'It reads only the first three channels; go on to `pixel.length`.',
      },
    },
    'mean-of-products': {
      does: (pixel, weights) => product(pixel, weights) / pixel.length,
      because: {
        ko: '채널의 수로 나눴어요. 합성곱은 더하기만 해요.',
        en: 'It divides by the number of channels; a convolution only adds.',
      },
    },
    'weights-forgotten': {
      does: (pixel) => pixel.reduce((sum, value) => sum + value, 0),
      because: {
        ko: '픽셀만 더했어요. 채널마다 가중치를 곱해요.',
        en: 'It adds the pixel alone; multiply each channel by its weight.',
      },
    },
  },
  source: `function mix(pixel: number[], weights: number[]): number {
  let total = 0;
  for (let channel = 0; channel < pixel.length; channel++) {
    total = total + pixel[channel] * weights[channel];
  }
  return total;
}`,
  hints: [
    {
      ko: '행과 열의 반복문은 필요 없어요. 채널을 도는 반복문 하나면 돼요.',
      en: 'No loops over rows and columns are needed; one over the channels will do.',
    },
    {
      ko: '0에서 시작해서 채널마다 더해요: `total = total + pixel[channel] * weights[channel];`',
      en: 'Begin at 0, and add for each channel: `total = total + pixel[channel] * weights[channel];`',
    },
  ],
});
