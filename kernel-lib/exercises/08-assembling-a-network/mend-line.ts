import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';
import { stack } from '../stack.ts';

interface Setting {
  readonly side: number;
  readonly filters: number;
  readonly units: number;
}

const convolution = ({ filters }: Setting) => layerNamed('conv2d', { filters, kernelSize: 3, padding: 'same' });
const pooling = () => layerNamed('maxPooling2d', { poolSize: 2 });
const flattened = () => layerNamed('flatten', {});
const dense = (units: number) => layerNamed('dense', { units });

/** A network whose layers fit once their order is mended. */
export const mendLine: Exercise = budget<Setting>({
  id: '08-mend-line',
  version: 2,
  goal: '08-shape-error',
  draw: (pick) => ({ side: 2 * pick(6, 20), filters: pick(3, 12), units: pick(13, 30) }),
  question: (setting) => ({
    ko: `이 신경망은 [${setting.side}, ${setting.side}, 1]에서 멈춰요: ${code(setting)} 오류를 읽고 고쳐 주세요. 층을 빼거나 더하지 말고 차례만 바꿔요.`,
    en: `This network stops on [${setting.side}, ${setting.side}, 1]: ${code(setting)} Read the error and mend it: add no layer and take none away, change their order.`,
  }),
  layerByLayer: true,
  input: ({ side }) => [side, side, 1],
  most: ({ side, filters, units }) => (3 * 3 + 1) * filters + ((side / 2) ** 2 * filters + 1) * units,
  right: (setting) => stack([convolution(setting), pooling(), flattened(), dense(setting.units)]),
  mistakes: {
    'pooling-dropped': {
      given: (setting) => stack([convolution(setting), flattened(), dense(setting.units)]),
      because: {
        ko: '멈춘 층을 지웠어요. 그 층은 두고, 들어오는 모양을 바꿔 주세요.',
        en: 'The layer that stopped is gone; keep it, and change what comes in.',
      },
    },
    'pooling-first': {
      given: (setting) => stack([pooling(), convolution(setting), flattened(), dense(setting.units)]),
      because: {
        ko: '이것도 돌아가요. 하지만 풀링층이 합성곱층보다도 앞에 왔어요. 어긋난 두 층만 바꿔 주세요.',
        en: 'That runs too, but now the pooling stands before the convolution as well; change the two layers that do not fit.',
      },
    },
    'dense-dropped': {
      given: (setting) => stack([convolution(setting), pooling(), flattened()]),
      because: {
        ko: '마지막 층이 없어졌어요. 있던 네 층은 그대로 둬요.',
        en: 'The last layer is gone; all four that were there stay.',
      },
    },
    'one-unit-more': {
      given: (setting) => stack([convolution(setting), pooling(), flattened(), dense(setting.units + 1)]),
      because: {
        ko: '차례는 맞는데 나오는 수가 하나 많아요. 유닛 수를 다시 보세요.',
        en: 'The order is right, but one number too many comes out; look at the units.',
      },
    },
    'averaged-away': {
      given: (setting) =>
        stack([convolution(setting), pooling(), layerNamed('globalAveragePooling2d', {}), dense(setting.units)]),
      because: {
        ko: '이것도 돌아가요. 하지만 평탄화가 없어지고, 특성 맵 한 장이 수 하나로 줄어 자리를 잃어요.',
        en: 'That runs too, but flatten is gone: each map becomes one number, and the places are lost.',
      },
    },
  },
  hints: [
    {
      ko: '셀에 옮겨서 `outputShape`를 불러 보고 메시지를 읽어 보세요.',
      en: 'Copy it into a cell, ask for `outputShape`, and read the message.',
    },
    {
      ko: '멈춘 층이 바라는 모양과 들어온 모양을 견줘요. 누가 그렇게 바꿨나요?',
      en: 'Compare the shape that the layer wants with the one that came in. Which layer had made it so?',
    },
    {
      ko: '`flatten()`과 `maxPooling2d`의 차례를 바꿔요.',
      en: 'Let `flatten()` and `maxPooling2d` change places.',
    },
  ],
  answer: ({ filters, units }) => {
    const text = `\`sequential([conv2d({ filters: ${filters}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 }), flatten(), dense({ units: ${units} })])\``;
    return { ko: text, en: text };
  },
});

/** The network as it is shown, with two of its layers in each other's place. */
function code({ filters, units }: Setting): string {
  return `\`sequential([conv2d({ filters: ${filters}, kernelSize: 3, padding: 'same' }), flatten(), maxPooling2d({ poolSize: 2 }), dense({ units: ${units} })])\``;
}
