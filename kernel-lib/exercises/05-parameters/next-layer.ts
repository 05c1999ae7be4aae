import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly from: number;
  readonly more: number;
  readonly k: number;
  readonly filters: number;
}

const cells = ({ k, more }: Setting) => k * k * more;

/** What more filters cost in the layer behind. */
export const nextLayer: Exercise = numeric<Setting>({
  id: '05-next-layer',
  goal: '05-count-conv',
  draw: (pick) => ({ from: pick(4, 12), more: pick(2, 9), k: pick(2, 5), filters: pick(13, 32) }),
  question: ({ from, more, k, filters }) => ({
    ko: `합성곱층 둘이 이어져 있어요. 첫 층의 필터를 ${from}개에서 ${from + more}개로 늘리면, 뒤의 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`는 파라미터가 몇 개 늘어날까요?`,
    en: `Two convolutions follow each other. The first grows from ${from} to ${from + more} filters; how many parameters does the second, \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`, gain?`,
  }),
  right: (setting) => cells(setting) * setting.filters,
  mistakes: {
    'layer-unchanged': {
      given: () => 0,
      because: {
        ko: '뒤의 층은 고쳐 적지 않았지만, 들어오는 채널이 늘어서 필터가 깊어져요.',
        en: 'That layer is written as before, but more channels come in, so its filters are deeper.',
      },
    },
    'one-filter': {
      given: cells,
      because: {
        ko: '필터 하나에서 늘어난 칸이에요. 뒤의 층의 필터 수를 곱해요.',
        en: 'So many cells are new in one filter; multiply by the filters of the second layer.',
      },
    },
    'biases-too': {
      given: (setting) => (cells(setting) + 1) * setting.filters,
      because: {
        ko: '편향까지 늘렸어요. 뒤의 층의 필터 수는 그대로예요.',
        en: 'You added biases, too; the second layer has as many filters as before.',
      },
    },
    'all-of-it': {
      given: ({ from, more, k, filters }) => (k * k * (from + more) + 1) * filters,
      because: {
        ko: '늘어난 뒤의 전체예요. 늘어나기 전의 수를 빼요.',
        en: 'That is all it has then; subtract what it had before.',
      },
    },
  },
  hints: [
    {
      ko: '첫 층의 필터 수는 뒤의 층에 들어오는 채널 수예요.',
      en: 'The filters of the first are the channels of the second.',
    },
    {
      ko: '뒤의 층의 필터 하나가 몇 칸 깊어지는지 세어요.',
      en: 'Count how many cells one filter of the second gains.',
    },
    ({ more, k, filters }) => ({ ko: `${k}·${k}·${more}·${filters}`, en: `${k}·${k}·${more}·${filters}` }),
  ],
  answer: (setting) => {
    const { more, k, filters } = setting;
    const text = `${k}·${k}·${more}·${filters} = ${cells(setting) * filters}`;
    return { ko: text, en: text };
  },
});
