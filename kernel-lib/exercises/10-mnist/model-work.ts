import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly filters: number;
  readonly units: number;
}

const places = ({ n, k }: Setting) => slide(n, { size: k }).positions ** 2;
const convolved = (setting: Setting) => places(setting) * setting.filters * setting.k ** 2;
const dense = (setting: Setting) => places(setting) * setting.filters * setting.units;

/** The products of a small network for one picture. */
export const modelWork: Exercise = numeric<Setting>({
  id: '10-model-work',
  goal: '10-compare',
  draw: (pick) => ({ n: pick(8, 16), k: pick(2, 5), filters: pick(3, 9), units: pick(4, 12) }),
  question: ({ n, k, filters, units }) => ({
    ko: `[${n}, ${n}, 1] 그림이 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`, \`flatten()\`, \`dense({ units: ${units} })\`를 지나요. 그림 한 장에 곱셈을 모두 몇 번 할까요?`,
    en: `A picture of [${n}, ${n}, 1] passes \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`, \`flatten()\` and \`dense({ units: ${units} })\`. How many products are formed for one picture?`,
  }),
  right: (setting) => convolved(setting) + dense(setting),
  mistakes: {
    'weights-counted': {
      given: (setting) => setting.filters * setting.k ** 2 + dense(setting),
      because: {
        ko: '합성곱층에서 가중치의 수를 셌어요. 가중치는 자리마다 다시 곱해요.',
        en: 'In the convolution you counted weights; each is used again at every place.',
      },
    },
    'parameters-counted': {
      given: (setting) =>
        setting.filters * (setting.k ** 2 + 1) + (places(setting) * setting.filters + 1) * setting.units,
      because: {
        ko: '파라미터의 수예요. 편향은 곱하지 않고, 필터는 자리마다 다시 써요.',
        en: 'That is the number of parameters; biases form no products, and filters work at every place.',
      },
    },
    'dense-forgotten': {
      given: convolved,
      because: { ko: '완전 연결층의 곱셈이 빠졌어요.', en: 'The products of the dense layer are missing.' },
    },
    'convolution-forgotten': {
      given: dense,
      because: { ko: '합성곱층의 곱셈이 빠졌어요.', en: 'The products of the convolution are missing.' },
    },
    'one-filter': {
      given: (setting) => places(setting) * setting.k ** 2 + dense(setting),
      because: {
        ko: '필터 하나만 셌어요. 필터마다 그림 전체를 지나가요.',
        en: 'You counted a single filter; each of them passes over the picture.',
      },
    },
  },
  hints: [
    { ko: '층마다 따로 세고 더해요.', en: 'Count layer by layer, and add.' },
    {
      ko: '합성곱층은 자리마다, 필터마다, 칸마다 한 번씩 곱해요. 완전 연결층은 들어오는 수와 유닛의 짝마다 한 번씩 곱해요.',
      en: 'A convolution forms a product for each place, filter and cell; a dense layer, for each pair of an input and a unit.',
    },
    (setting) => {
      const side = slide(setting.n, { size: setting.k }).positions;
      const { k, filters, units } = setting;
      const text = `${side}·${side}·${filters}·${k}·${k} + ${side}·${side}·${filters}·${units}`;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const text = `${convolved(setting)} + ${dense(setting)} = ${convolved(setting) + dense(setting)}`;
    return { ko: text, en: text };
  },
});
