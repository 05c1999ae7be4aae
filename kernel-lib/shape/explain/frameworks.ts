import type { Shape } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { Refusal } from '../../text/refusal.ts';
import { textTable } from '../../text/text-table.ts';
import { times } from '../../text/times.ts';
import { pictureShape } from '../geometry/image-shape.ts';
import { geometryOf, type LayerShapes } from '../geometry/layer-shapes.ts';
import { type Padding, type Slide, slideOrNone } from '../window/slide.ts';

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

/**
 * What the frameworks make of the window of a layer, its padding in each of their words: which sizes, and where the odd pixel goes.
 *
 * Throws `RangeError` for a layer without a window.
 *
 * @example frameworks(layerNamed('conv2d', { filters: 64, kernelSize: 7, strides: 2 }), [224, 224, 3]).words.map(({ word, padding }) => [word, padding[0]]) // [["padding: 'valid'", [0, 0]], ["padding: 'same'", [2, 3]], ['padding=3', [3, 3]], ["padding='same'", undefined], ['SAME_UPPER', [2, 3]], ['SAME_LOWER', [3, 2]]]
 */
export function frameworks(layer: LayerShapes, inputShape: Shape): Frameworks & Printable {
  const geometry = geometryOf('frameworks', layer);
  if (geometry.reading !== 'slides') throw new Refusal('frameworks', noWindow(layer.name));
  const axes = geometry.axes(inputShape);
  const channels = geometry.reason(inputShape).value;

  const word = (
    framework: FrameworkWord['framework'],
    name: string,
    paddingOf: (axis: Slide) => Padding,
    ceilMode = false,
  ): FrameworkWord => {
    const slid = axes.map((axis) => slideOrNone(axis.length, { ...axis, padding: paddingOf(axis), ceilMode }));
    // PyTorch's 'same' is defined for a stride of 1 only.
    const refused = name === "padding='same'" && axes.some(({ strides }) => strides > 1);
    const lengths = slid.map(({ positions }) => positions);
    const order = framework === 'Keras, TensorFlow' ? 'channelsLast' : 'channelsFirst';
    return {
      framework,
      word: name,
      padding: refused ? [] : slid.map(({ before, after }) => [before, after] as const),
      ...(!refused && lengths.every((length) => length > 0) && { output: pictureShape({ lengths, channels }, order) }),
    };
  };

  const halfSpan = ({ span }: Slide) => Math.floor(span / 2);
  const halves = axes.map(halfSpan);
  const number = halves.every((half) => half === halves[0]) ? `padding=${halves[0]}` : `padding=(${halves.join(', ')})`;
  // Zeros are no part of a mean here, in Keras and in ONNX; in PyTorch they are, unless it is told otherwise.
  const counted = geometry.averages && halves.some((half) => half > 0);
  const uncounted = counted ? ', count_include_pad=False' : '';
  const words = [
    word('Keras, TensorFlow', "padding: 'valid'", () => 'valid'),
    word('Keras, TensorFlow', "padding: 'same'", () => 'same'),
    word('PyTorch', `${number}${uncounted}`, halfSpan),
    ...('poolSize' in layer.options
      ? [word('PyTorch', `${number}, ceil_mode=True${uncounted}`, halfSpan, true)]
      : [word('PyTorch', "padding='same'", () => 'same')]),
    word('ONNX', 'SAME_UPPER', () => 'same'),
    word('ONNX', 'SAME_LOWER', () => 'same-lower'),
  ];
  const text = counted ? withMeans : oddZeros;
  return printable<Frameworks>({ kind: 'frameworks', layer: layer.name, input: inputShape, words, text }, toText);
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
