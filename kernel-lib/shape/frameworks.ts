import { say, type Text } from '../language.ts';
import type { Shape } from '../tensor.ts';
import { geometryOf } from './geometry/geometry-of.ts';
import { pictureShape } from './geometry/image-shape.ts';
import { slidingWindow } from './geometry/sliding-window.ts';
import type { LayerShapes } from './layer-shapes.ts';
import { ShapeError } from './shape-error.ts';
import { type Padding, room, type SlidingWindow } from './slide.ts';
import { type Spoken, spoken } from './spoken.ts';
import { textTable } from './text-table.ts';
import { times } from './times.ts';

/** What one framework makes of a window under one of its words. */
export interface FrameworkWord {
  readonly framework: 'Keras, TensorFlow' | 'PyTorch' | 'ONNX';
  /** What one writes there. */
  readonly word: string;
  /** Zeros at each end of each axis; none where the framework refuses. */
  readonly padding: readonly (readonly [before: number, after: number])[];
  /** The output, channels where the framework has them; none where the framework refuses. */
  readonly output?: Shape;
}

/** The same window in different frameworks. */
export interface Frameworks {
  readonly kind: 'frameworks';
  readonly layer: string;
  readonly input: Shape;
  readonly words: readonly FrameworkWord[];
  readonly text: Text;
}

type Axis = Required<SlidingWindow>;

/**
 * What the frameworks make of the window of a layer, its padding in each of their words: which sizes, and where the odd pixel goes.
 *
 * @example frameworks(layerNamed('conv2d', { filters: 64, kernelSize: 7, strides: 2 }), [224, 224, 3]).words.map(({ word, padding }) => [word, padding[0]]) // [["padding: 'valid'", [0, 0]], ["padding: 'same'", [2, 3]], ['padding=3', [3, 3]], ["padding='same'", undefined], ['SAME_UPPER', [2, 3]], ['SAME_LOWER', [3, 2]]]
 */
export function frameworks(layer: LayerShapes, inputShape: Shape): Frameworks & Spoken {
  const geometry = geometryOf('frameworks', layer);
  const window = slidingWindow(geometry);
  if (window === undefined) throw new ShapeError('frameworks', noWindow(layer.name));
  const { lengths } = window.picture(inputShape);
  const channels = geometry.reason(inputShape).value;

  const word = (
    framework: FrameworkWord['framework'],
    name: string,
    paddingOf: (axis: Axis) => Padding,
    ceilMode = false,
  ) => {
    const axes = window.axes.map((axis) => ({ ...axis, padding: paddingOf(axis), ceilMode }));
    const rooms = axes.map((axis, i) => room(lengths[i], axis));
    // PyTorch's 'same' is defined for a stride of 1 only.
    const refused = name === "padding='same'" && axes.some(({ strides }) => strides > 1);
    const fits = !refused && rooms.every(({ positions }) => positions > 0);
    const order = framework === 'Keras, TensorFlow' ? 'channelsLast' : 'channelsFirst';
    return {
      framework,
      word: name,
      padding: refused ? [] : rooms.map(({ before, after }) => [before, after] as const),
      ...(fits && {
        output: pictureShape({ lengths: rooms.map(({ positions }) => positions), channels }, order),
      }),
    };
  };

  const halves = window.axes.map((axis, i) => Math.floor(room(lengths[i], axis).span / 2));
  const number = halves.every((half) => half === halves[0]) ? `padding=${halves[0]}` : `padding=(${halves.join(', ')})`;
  const half = (axis: Axis) => halves[window.axes.indexOf(axis)];
  // Zeros are no part of a mean here, in Keras and in ONNX; in PyTorch they are, unless it is told otherwise.
  const counted = geometry.averages && halves.some((half) => half > 0);
  const uncounted = counted ? ', count_include_pad=False' : '';
  const words = [
    word('Keras, TensorFlow', "padding: 'valid'", () => 'valid'),
    word('Keras, TensorFlow', "padding: 'same'", () => 'same'),
    word('PyTorch', `${number}${uncounted}`, half),
    ...(window.sizeOption === 'poolSize'
      ? [word('PyTorch', `${number}, ceil_mode=True${uncounted}`, half, true)]
      : [word('PyTorch', "padding='same'", () => 'same')]),
    word('ONNX', 'SAME_UPPER', () => 'same'),
    word('ONNX', 'SAME_LOWER', () => 'same-lower'),
  ];
  return spoken<Frameworks>(
    { kind: 'frameworks', layer: layer.name, input: inputShape, words, text: counted ? withMeans : oddZeros },
    toText,
  );
}

const oddZeros: Text = {
  ko: '덧댈 칸이 홀수면 Keras와 TensorFlow는 뒤에, SAME_LOWER는 앞에 한 칸을 더 둬요. PyTorch와 ONNX는 채널을 맨 앞에 써요.',
  en: 'An odd zero goes behind in Keras and TensorFlow, in front with SAME_LOWER. PyTorch and ONNX write channels first.',
};

const withMeans: Text = {
  ko: `${oddZeros.ko} PyTorch는 count_include_pad=False를 쓰지 않으면 덧댄 0도 평균에 넣어요.`,
  en: `${oddZeros.en} PyTorch counts zeros in a mean unless it is told count_include_pad=False.`,
};

const refusal: Text = { ko: '받지 않아요', en: 'refused' };

const noWindow = (name: string): Text => ({
  ko: `${name} 층은 윈도를 옮기지 않아서 비교할 패딩이 없어요`,
  en: `${name} slides no window, so there is no padding to compare`,
});

function toText({ words, text }: Frameworks): string {
  const rows = words.map(({ framework, word, padding, output }) => [
    framework,
    word,
    padding.map((ends) => ends.join(' + ')).join(', '),
    output === undefined ? say(refusal) : times(output),
  ]);
  return [textTable(rows), say(text)].join('\n');
}
