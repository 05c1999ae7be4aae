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

/** A network that stops at its dense layer, mended. */
export const mendLine: Exercise = budget<Setting>({
  id: '08-mend-line',
  goal: '08-shape-error',
  draw: (pick) => ({ side: 2 * pick(6, 20), filters: pick(3, 12), units: pick(13, 30) }),
  question: (setting) => ({
    ko: `이 신경망은 [${setting.side}, ${setting.side}, 1]에서 멈춰요: ${code(setting)} 오류에 적힌 층을 찾아 고쳐 주세요. 마지막에 수 ${setting.units}개가 나와야 하고, 있던 층은 그대로 둬요.`,
    en: `This network stops on [${setting.side}, ${setting.side}, 1]: ${code(setting)} Find the layer that the error names and mend the network: ${setting.units} numbers have to come out, and the layers that are there stay.`,
  }),
  layerByLayer: true,
  input: ({ side }) => [side, side, 1],
  most: ({ side, filters, units }) => (3 * 3 + 1) * filters + ((side / 2) ** 2 * filters + 1) * units,
  right: (setting) => stack([convolution(setting), pooling(), flattened(), dense(setting.units)]),
  mistakes: {
    'dense-dropped': {
      given: (setting) => stack([convolution(setting), pooling(), flattened()]),
      because: {
        ko: '멈춘 층을 지웠어요. 그 층은 두고, 들어오는 모양을 바꿔 주세요.',
        en: 'The layer that stopped is gone; keep it, and change what comes in.',
      },
    },
    'pooling-dropped': {
      given: (setting) => stack([convolution(setting), flattened(), dense(setting.units)]),
      because: {
        ko: '풀링층이 없어졌어요. 있던 세 층은 그대로 둬요.',
        en: 'The pooling is gone; the three layers that were there stay.',
      },
    },
    'one-unit-more': {
      given: (setting) => stack([convolution(setting), pooling(), flattened(), dense(setting.units + 1)]),
      because: {
        ko: '층은 맞는데 나오는 수가 하나 많아요. 유닛 수를 다시 보세요.',
        en: 'The layers are right, but one number too many comes out; look at the units.',
      },
    },
    'averaged-away': {
      given: (setting) =>
        stack([convolution(setting), pooling(), layerNamed('globalAveragePooling2d', {}), dense(setting.units)]),
      because: {
        ko: '이것도 돌아가요. 하지만 특성 맵 한 장을 수 하나로 줄여서 자리를 잃어요. 수를 모두 남기고 펴 주세요.',
        en: 'That runs too, but makes one number of each map and loses the places; keep all numbers, in a line.',
      },
    },
  },
  hints: [
    {
      ko: '셀에 옮겨서 `outputShape`를 불러 보고 메시지를 읽어 보세요.',
      en: 'Copy it into a cell, ask for `outputShape`, and read the message.',
    },
    { ko: '멈춘 층은 수가 한 줄로 들어오기를 바라요.', en: 'The layer that stopped wants numbers in a line.' },
    { ko: '`dense` 바로 앞에 `flatten()`을 둬요.', en: 'Put `flatten()` right before `dense`.' },
  ],
  answer: ({ filters, units }) => {
    const text = `\`sequential([conv2d({ filters: ${filters}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 }), flatten(), dense({ units: ${units} })])\``;
    return { ko: text, en: text };
  },
});

/** The network as it is shown, without the layer it lacks. */
function code({ filters, units }: Setting): string {
  return `\`sequential([conv2d({ filters: ${filters}, kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 }), dense({ units: ${units} })])\``;
}
