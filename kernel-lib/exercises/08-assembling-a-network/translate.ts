import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';

interface Setting {
  readonly filters: number;
  readonly size: readonly [height: number, width: number];
  readonly input: readonly [height: number, width: number, channels: number];
}

const convolution = (options: Parameters<typeof layerNamed<'conv2d'>>[1]) => layerNamed('conv2d', options);

/** A line of Keras, written with our own library. */
export const translate: Exercise = budget<Setting>({
  id: '08-translate',
  version: 2,
  goal: '08-arguments',
  draw: (pick) => {
    const narrow = pick(2, 4);
    const size: Setting['size'] = pick(0, 1) === 0 ? [narrow, narrow + 2] : [narrow + 2, narrow];
    return { filters: pick(6, 24), size, input: [pick(12, 30), pick(31, 48), 3] };
  },
  question: ({ filters, size, input }) => ({
    ko: `이 Keras 층을 우리 라이브러리의 층으로 옮겨 주세요: \`Conv2D(${filters}, (${size.join(', ')}), padding='same', input_shape=(${input.join(', ')}))\``,
    en: `Write this layer of Keras with our library: \`Conv2D(${filters}, (${size.join(', ')}), padding='same', input_shape=(${input.join(', ')}))\``,
  }),
  layerByLayer: true,
  activations: true,
  input: ({ input }) => input,
  most: ({ filters, size: [height, width] }) => (height * width * 3 + 1) * filters,
  right: ({ filters, size }) => convolution({ filters, kernelSize: size, padding: 'same' }),
  mistakes: {
    'padding-forgotten': {
      given: ({ filters, size }) => convolution({ filters, kernelSize: size }),
      because: {
        ko: '크기가 줄었어요. 빠뜨린 인자가 있어요.',
        en: 'The output has shrunk; one of the arguments is missing.',
      },
    },
    'height-for-width': {
      given: ({ filters, size: [height, width] }) =>
        convolution({ filters, kernelSize: [width, height], padding: 'same' }),
      because: {
        ko: '필터의 세로와 가로가 바뀌었어요. Keras도 우리도 세로를 먼저 적어요.',
        en: 'The height and the width of the filter are swapped; both write the height first.',
      },
    },
    'square-filter': {
      given: ({ filters, size: [height] }) => convolution({ filters, kernelSize: height, padding: 'same' }),
      because: {
        ko: '정사각형 필터가 되었어요. 두 수를 대괄호로 묶어 적어요.',
        en: 'That filter is square; write both numbers, in brackets.',
      },
    },
    'activation-added': {
      given: ({ filters, size }) => {
        const layer = convolution({ filters, kernelSize: size, padding: 'same' });
        return { ...layer, options: { ...layer.options, activation: 'relu' } };
      },
      because: {
        ko: "Keras 줄에 없는 `activation`을 더했어요. 적지 않으면 `'linear'`예요.",
        en: "You added an `activation` that the line of Keras does not have; left out, it is `'linear'`.",
      },
    },
    'filters-from-channels': {
      given: ({ size, input: [, , channels] }) => convolution({ filters: channels, kernelSize: size, padding: 'same' }),
      because: {
        ko: '필터의 수에 입력의 채널 수를 적었어요. 필터의 수는 맨 앞의 인자예요.',
        en: 'It has as many filters as the input has channels; their number is the first argument.',
      },
    },
  },
  hints: [
    {
      ko: '인자를 왼쪽부터 하나씩 옮겨요. 이름이 없는 두 인자는 무엇이었나요?',
      en: 'Take the arguments from the left; what were the two that have no name?',
    },
    {
      ko: '`input_shape`는 층에 적지 않아요. 나머지는 세 가지예요.',
      en: 'Nothing is written for `input_shape`; three are left.',
    },
    { ko: '`filters`, `kernelSize`, `padding` 차례로 적어요.', en: 'Write `filters`, `kernelSize` and `padding`.' },
  ],
  answer: ({ filters, size }) => {
    const text = `\`conv2d({ filters: ${filters}, kernelSize: [${size.join(', ')}], padding: 'same' })\``;
    return { ko: text, en: text };
  },
});
