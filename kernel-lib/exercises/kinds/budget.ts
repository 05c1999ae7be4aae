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
  /** The most parameters there may be. */
  readonly most: (variant: Variant) => number;
}

/** A layer or a model that makes a given shape of a given shape, with no more parameters than allowed, and loses no pixel it need not lose. */
export function budget<Variant>({ input, most, ...question }: BudgetOptions<Variant>): Exercise {
  return posing(question, {
    kind: 'model',
    read: (given, variant) => measured(given, input(variant), most(variant)),
    unlike,
  });
}

/** Its output shape, whether it keeps to the budget, and whether it reads every pixel. */
function measured(given: unknown, input: Shape, most: number): Reading {
  if (!isLayer(given)) return { refused: noLayer };
  try {
    const over = parametersOf(given, input).total > most;
    return {
      value: [given.outputShape(input), over ? 'over' : 'within', losesPixels(given, input) ? 'loses' : 'reads'],
    };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.text };
    throw error;
  }
}

function losesPixels(model: LayerShapes, shape: Shape): boolean {
  const placed = layersThrough({ layers: model.layers ?? [model] }, shape);
  return placed.some(({ layer, input }) => layer.geometry !== undefined && lostPixels(layer, input).pixels > 0);
}

function isLayer(given: unknown): given is LayerShapes {
  return (
    typeof given === 'object' && given !== null && 'outputShape' in given && typeof given.outputShape === 'function'
  );
}

function unlike(given: Value, right: Value): Text {
  const [[shape, size, reading], [target]] = [given, right] as (readonly Value[])[];
  if (String(shape) !== String(target)) {
    return {
      ko: `바라던 모양이 아니에요. 지금 나오는 모양: [${shape}]`,
      en: `What comes out is [${shape}], not what was asked for.`,
    };
  }
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
    : { ko: '아직 아니에요.', en: 'Not yet.' };
}

const noLayer: Text = {
  ko: '`conv2d({ … })`나 `sequential([ … ])`로 만든 층을 넣어 주세요.',
  en: 'Give a layer, made with `conv2d({ … })` or `sequential([ … ])`.',
};
