import { lostPixels } from '../../shape/explain/lost-pixels.ts';
import { parametersOf } from '../../shape/explain/parameters.ts';
import type { LayerShapes } from '../../shape/geometry/layer-shapes.ts';
import { layersThrough } from '../../shape/network/layers-through.ts';
import type { Shape } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import type { Exercise } from '../exercise.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';
import type { Value } from '../value.ts';

export interface BudgetOptions<Variant> extends QuestionOptions<Variant, LayerShapes> {
  /** The shape that goes in. */
  readonly input: (variant: Variant) => Shape;
  /** Another shape that goes in, of which the same has to come out. */
  readonly otherInput?: (variant: Variant) => Shape;
  /** The most parameters there may be. */
  readonly most: (variant: Variant) => number;
  /** Whether the layers have to be those of what is right, one by one, with windows of their size; padding and strides may be written otherwise. */
  readonly layerByLayer?: boolean;
  /** Whether the activation functions have to be those of what is right, too; they need not by default. */
  readonly activations?: boolean;
  /** How many convolutions there have to be at least; 0 by default. */
  readonly convolutions?: number;
  /** Whether a dense layer at the end has to have softmax; it need not by default. */
  readonly softmax?: boolean;
}

/** A layer or a model that makes a given shape of a given shape, with no more parameters than allowed, and loses no pixel it need not lose. */
export function budget<Variant>(options: BudgetOptions<Variant>): Exercise {
  const {
    input,
    otherInput,
    most,
    layerByLayer = false,
    activations = false,
    convolutions = 0,
    softmax = false,
    ...question
  } = options;
  return posing(question, {
    kind: 'model',
    read: (given, variant) => {
      const inputs = [input(variant), ...(otherInput ? [otherInput(variant)] : [])];
      return measured(given, { inputs, most: most(variant), layerByLayer, activations, convolutions, softmax });
    },
    unlike,
  });
}

interface Asked {
  readonly inputs: readonly Shape[];
  readonly most: number;
  readonly layerByLayer: boolean;
  readonly activations: boolean;
  readonly convolutions: number;
  readonly softmax: boolean;
}

/** Its output shapes, whether it keeps to the budget, whether it reads every pixel, as many convolutions as are asked for, and its layers where these are. */
function measured(given: unknown, { inputs, most, layerByLayer, activations, convolutions, softmax }: Asked): Reading {
  const [input] = inputs;
  if (isBuilt(given)) return { refused: alreadyBuilt };
  if (!isLayer(given)) return { refused: noLayer };
  try {
    const last = placedLayers(given, input).at(-1)?.layer;
    if (softmax && last?.name === 'dense' && activationOf(last) !== 'softmax') return { refused: noSoftmax };
    const over = parametersOf(given, input).total > most;
    return {
      value: [
        inputs.map((each) => given.outputShape(each)),
        over ? 'over' : 'within',
        inputs.some((each) => losesPixels(given, each)) ? 'loses' : 'reads',
        Math.min(convolutions, placedLayers(given, input).filter(({ layer }) => layer.name === 'conv2d').length),
        ...(layerByLayer ? layersOf(given, input) : []),
        ...(activations ? [placedLayers(given, input).map(({ layer }) => activationOf(layer))] : []),
      ],
    };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.text };
    throw error;
  }
}

/** Of each layer its name, the size of its window and what it makes. */
function layersOf(model: LayerShapes, shape: Shape): readonly Value[] {
  const placed = placedLayers(model, shape);
  const windows = placed.map(({ layer, input }) => layer.geometry?.axes(input).map(({ size }) => size) ?? []);
  return [placed.map(({ layer }) => layer.name), windows, placed.map(({ output }) => output)];
}

function placedLayers(model: LayerShapes, shape: Shape) {
  return layersThrough({ layers: model.layers ?? [model] }, shape);
}

function losesPixels(model: LayerShapes, shape: Shape): boolean {
  return placedLayers(model, shape).some(
    ({ layer, input }) => layer.geometry !== undefined && lostPixels(layer, input).pixels > 0,
  );
}

function activationOf({ options }: LayerShapes): string {
  return 'activation' in options && options.activation !== undefined ? String(options.activation) : 'linear';
}

/** Whether weights have been made already: what `build` returns has no shapes to ask for. */
function isBuilt(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'forward' in given && !isLayer(given);
}

function isLayer(given: unknown): given is LayerShapes {
  return (
    typeof given === 'object' && given !== null && 'outputShape' in given && typeof given.outputShape === 'function'
  );
}

function unlike(given: Value, right: Value): Text {
  const [
    [shapes, size, reading, found, names, windows, , activations],
    [targets, , , wanted, theirNames, theirWindows, , theirs],
  ] = [given, right] as (readonly Value[])[];
  if (String(names) !== String(theirNames)) return otherLayers((theirNames as readonly Value[]).length);
  if (String(windows) !== String(theirWindows)) return otherWindow;
  const made = (shapes as readonly Value[]).map(String);
  if (String(made) !== String(targets)) {
    return {
      ko: `바라던 모양이 아니에요. 지금 나오는 모양: ${made.map((shape) => `[${shape}]`).join(', ')}`,
      en: `What comes out is ${made.map((shape) => `[${shape}]`).join(' and ')}, not what was asked for.`,
    };
  }
  if (String(activations) !== String(theirs)) return otherActivation;
  if (found !== wanted) return fewerConvolutions(Number(wanted), Number(found));
  if (size === 'over')
    return {
      ko: '모양은 맞는데 파라미터가 너무 많아요.',
      en: 'The shape is right, but there are too many parameters.',
    };
  return reading === 'loses'
    ? {
        ko: '모양은 맞는데 읽지 않는 픽셀이 있어요.',
        en: 'The shape is right, but there are pixels that no window reads.',
      }
    : {
        ko: '마지막 모양은 맞는데 중간에 나오는 모양이 달라요. 층마다 모양을 적어 보세요.',
        en: 'What comes out last is right, but not what comes out before it; write down the shape behind each layer.',
      };
}

const fewerConvolutions = (wanted: number, found: number): Text => ({
  ko: `합성곱층이 ${wanted}개 있어야 해요. 지금은 ${found}개예요.`,
  en: `There should be ${wanted} convolutions; there ${found === 1 ? 'is' : 'are'} ${found}.`,
});

const otherLayers = (count: number): Text => ({
  ko: `문제의 층과 달라요. 층이 ${count}개인지, 종류와 순서가 문제와 같은지 세어 보세요.`,
  en: `The layers are not those asked for; count ${count} of them, and compare their kinds and their order.`,
});

const otherWindow: Text = {
  ko: '문제와 크기가 다른 윈도가 있어요. `kernelSize`와 `poolSize`를 살펴보세요.',
  en: 'There is a window of another size than asked for; look at `kernelSize` and `poolSize`.',
};

const noSoftmax: Text = {
  ko: "마지막 완전 연결층에 `activation: 'softmax'`가 없어요. 있어야 배울 수 있어요.",
  en: "The dense layer at the end has no `activation: 'softmax'`; without it nothing can be learned.",
};

const otherActivation: Text = {
  ko: '활성화 함수가 문제와 달라요. `activation`을 살펴보세요.',
  en: 'The activation function is another than asked for; look at `activation`.',
};

const alreadyBuilt: Text = {
  ko: '`.build(…)`는 빼고 층만 넣어 주세요. 들어올 모양은 문제에 있어요.',
  en: 'Leave `.build(…)` off and give the layer alone; the question says what shape will come in.',
};

const noLayer: Text = {
  ko: '`conv2d({ … })`나 `sequential([ … ])`로 만든 층을 넣어 주세요.',
  en: 'Give a layer, made with `conv2d({ … })` or `sequential([ … ])`.',
};
