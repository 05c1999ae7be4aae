import { parameters } from '../../shape/explain/parameters.ts';
import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Sizes {
  readonly size: readonly [height: number, width: number];
  readonly side: number;
}

/** How many numbers one filter learns on a grey picture. */
export const filterParameters: Exercise = numeric<Sizes>({
  id: '02-filter-parameters',
  goal: '02-layer',
  draw: (pick) => ({ size: [pick(2, 6), pick(2, 6)], side: pick(8, 32) }),
  question: ({ size, side }) => ({
    ko: `\`conv2d({ filters: 1, kernelSize: [${size.join(', ')}] })\`가 [${side}, ${side}, 1] 그림을 읽어요. 파라미터는 모두 몇 개일까요?`,
    en: `\`conv2d({ filters: 1, kernelSize: [${size.join(', ')}] })\` reads a picture of [${side}, ${side}, 1]. How many parameters does it have?`,
  }),
  right: ({ size, side }) => parameters(layerNamed('conv2d', { filters: 1, kernelSize: size }), [side, side, 1]).total,
  mistakes: {
    'bias-forgotten': {
      given: ({ size }) => size[0] * size[1],
      because: {
        ko: '가중치만 세었어요. 편향도 학습으로 정해요.',
        en: 'Those are the weights; the bias is learned, too.',
      },
    },
    'sides-added': {
      given: ({ size }) => size[0] + size[1] + 1,
      because: {
        ko: '필터의 세로와 가로를 더했어요. 가중치는 표의 칸마다 하나씩 있어요.',
        en: 'You added height and width; there is a weight in every cell of the table.',
      },
    },
    'one-for-each-pixel': {
      given: ({ side }) => side * side + 1,
      because: {
        ko: '그림의 픽셀을 세었어요. 어느 자리에서나 같은 필터를 쓰니 그림의 크기와는 상관없어요.',
        en: 'You counted the pixels; the same filter is used at every place, however large the picture.',
      },
    },
    'one-for-each-score': {
      given: ({ size, side }) => (side - size[0] + 1) * (side - size[1] + 1) * size[0] * size[1] + 1,
      because: {
        ko: '자리마다 가중치를 새로 세었어요. 필터 하나를 모든 자리에서 함께 써요.',
        en: 'You counted the weights anew at each place; one filter serves all places.',
      },
    },
  },
  hints: [
    {
      ko: '필터는 가중치가 적힌 표예요. 표의 칸을 세어 보세요.',
      en: 'A filter is a table of weights; count its cells.',
    },
    { ko: '가중치를 센 다음, 점수에 더하는 수도 세어요.', en: 'Behind the weights, count what is added to a score.' },
    ({ size }) => ({
      ko: `다음을 계산해 보세요: ${size[0]}·${size[1]} + 1`,
      en: `Work out ${size[0]}·${size[1]} + 1.`,
    }),
  ],
  answer: ({ size }) => {
    const line = `${size[0]}·${size[1]} + 1 = ${size[0] * size[1] + 1}`;
    return { ko: line, en: line };
  },
});
