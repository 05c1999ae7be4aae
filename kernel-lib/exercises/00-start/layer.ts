import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';

interface Setting {
  readonly filters: number;
  readonly side: number;
}

const convolution = (filters: number, kernelSize: number) => layerNamed('conv2d', { filters, kernelSize });

/** A layer whose options have names. */
export const layer: Exercise = budget<Setting>({
  id: '00-layer',
  goal: '00-read-code',
  draw: (pick) => ({ filters: pick(6, 20), side: pick(3, 5) }),
  question: ({ filters, side }) => ({
    ko: `\`conv2d\`로 필터가 ${filters}개이고 필터의 한 변이 ${side}칸인 층을 만들어 주세요.`,
    en: `Make a layer with \`conv2d\` that has ${filters} filters, each of them ${side} cells high and wide.`,
  }),
  layerByLayer: true,
  input: () => [28, 28, 1],
  most: ({ filters, side }) => (side * side + 1) * filters,
  right: ({ filters, side }) => convolution(filters, side),
  mistakes: {
    swapped: {
      given: ({ filters, side }) => convolution(side, filters),
      because: {
        ko: '두 수가 바뀌었어요. `filters`는 개수, `kernelSize`는 한 변의 칸 수예요.',
        en: 'The two numbers are swapped: `filters` is how many, `kernelSize` how many cells a side.',
      },
    },
    'cells-for-side': {
      given: ({ filters, side }) => convolution(filters, side * side),
      because: {
        ko: '칸을 모두 세어 넣었어요. `kernelSize`는 한 변의 칸 수예요.',
        en: 'You counted all cells; `kernelSize` is how many there are along a side.',
      },
    },
    'one-filter': {
      given: ({ side }) => convolution(1, side),
      because: {
        ko: '필터가 하나뿐이에요. `filters`에 개수를 적어 주세요.',
        en: 'There is a single filter; say in `filters` how many there are.',
      },
    },
  },
  hints: [
    {
      ko: '위에서 신경망을 만든 셀에 `conv2d`가 있어요.',
      en: 'There is a `conv2d` in the cell that made the network.',
    },
    {
      ko: '중괄호 안에 `filters`와 `kernelSize`를 쉼표로 이어 적어요.',
      en: 'Inside the braces stand `filters` and `kernelSize`, with a comma between.',
    },
    {
      ko: '`conv2d({ filters: 수, kernelSize: 수 })` 꼴이에요.',
      en: 'It has the form `conv2d({ filters: …, kernelSize: … })`.',
    },
  ],
  answer: ({ filters, side }) => {
    const text = `\`conv2d({ filters: ${filters}, kernelSize: ${side} })\``;
    return { ko: text, en: text };
  },
});
