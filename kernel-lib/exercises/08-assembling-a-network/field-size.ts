import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

/** What a last value sees behind layers that each add the border of their filter. */
const seen = (sizes: readonly number[]) => sizes.reduce((field, size) => field + size - 1, 1);

/** The receptive field of a stack, as a loop. */
export const fieldSize: Exercise = written<readonly [sizes: readonly number[]]>({
  id: '08-field-size',
  goal: '08-receptive-field',
  question: {
    ko: '층마다 필터가 몇 칸인지 차례로 담은 배열을 받아, 마지막 층의 값 하나가 그림에서 보는 칸 수(한 변)를 돌려주는 함수 `fieldSize(sizes)`를 완성해 주세요. 스트라이드는 모두 1이에요.',
    en: 'Complete `fieldSize(sizes)`: of the sizes of the filters, layer by layer, it returns how many cells across one value of the last layer sees. All strides are 1.',
  },
  inputs: (pick) => [Array.from({ length: pick(3, 5) }, () => pick(2, 7))],
  right: seen,
  mistakes: {
    'last-filter': {
      does: (sizes) => sizes[sizes.length - 1],
      because: {
        ko: '마지막 필터의 크기예요. 그 필터가 읽는 값들도 저마다 그림을 봐요.',
        en: 'That is the last filter; the values it reads look at the picture themselves.',
      },
    },
    'borders-forgotten': {
      does: (sizes) => sizes.reduce((sum, size) => sum + size, 0),
      because: {
        ko: '필터의 크기를 모두 더했어요. 이웃한 윈도는 겹치니까 층마다 한 칸 적게 늘어요.',
        en: 'It adds up the filters; neighbouring windows overlap, so each layer adds one less.',
      },
    },
    'start-forgotten': {
      does: (sizes) => seen(sizes) - 1,
      because: {
        ko: '한 칸 모자라요. 층이 없을 때에도 값 하나는 한 칸을 봐요.',
        en: 'One cell short: before any layer a value already sees one cell.',
      },
    },
    'fields-multiplied': {
      does: (sizes) => sizes.reduce((product, size) => product * size, 1),
      because: {
        ko: '곱했어요. 스트라이드가 1이면 윈도가 거의 다 겹쳐서 그렇게 빨리 늘지 않아요.',
        en: 'It multiplies; with stride 1 the windows share nearly everything, and it grows more slowly.',
      },
    },
    'first-twice': {
      does: (sizes) => seen(sizes) + sizes[0] - 1,
      because: {
        ko: '첫 필터를 두 번 셌어요. 한 칸에서 시작하세요.',
        en: 'It counts the first filter twice; begin with one cell.',
      },
    },
    'always-four': {
      does: (sizes) => 1 + 4 * sizes.length,
      because: {
        ko: '층마다 네 칸을 더했어요. 네 칸은 필터가 5칸일 때만이에요.',
        en: 'It adds four for every layer; four is what a filter of 5 adds.',
      },
    },
    'one-layer': {
      does: (sizes) => 1 + sizes.length * (sizes[0] - 1),
      because: {
        ko: '첫 층의 크기로 모두 세었어요. 층마다 제 필터의 크기를 써요.',
        en: 'It takes the first filter for all of them; each layer has its own.',
      },
    },
  },
  source: `function fieldSize(sizes: number[]): number {
  let field = 1;
  for (const size of sizes) {
    field += size - 1;
  }
  return field;
}`,
  hints: [
    {
      ko: '한 칸에서 시작해서, 층을 하나 지날 때마다 몇 칸이 느는지 더해요.',
      en: 'Begin with one cell, and add what each layer adds.',
    },
    {
      ko: '5칸짜리 필터는 네 칸을 더해요: 한 칸 → 다섯 칸 → 아홉 칸이에요.',
      en: 'A filter of 5 adds four: one cell, then five, then nine.',
    },
  ],
});
