import { explanationFigure } from '../figures/explanation.ts';
import type { Figure } from '../figures/figure.ts';
import { lostPixelsFigure } from '../figures/lost-pixels-figure.ts';
import { explain } from '../shape/explain/explain.ts';
import { lostPixels } from '../shape/explain/lost-pixels.ts';
import { repairs } from '../shape/explain/repairs.ts';
import type { Step, StepName } from '../shape/explain/step.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { ShapedLayer } from '../shape/geometry/layer-shapes.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import type { Pair, SizeSetting } from './size-setting.ts';

/** What comes of a setting of the size calculator. */
export interface SizeAnswer {
  /** Height and width of the output; none where the window does not fit. */
  readonly output: Pair | undefined;
  /** Why, a formula at a time; empty where the window does not fit. */
  readonly steps: readonly Step[];
  /** Which pixels no window reads, or why the window does not fit. */
  readonly text: Text;
  /** What to change so that it fits and no pixel is lost. */
  readonly repairs: readonly Text[];
  /** The window along the height, along the width where that is another, and the pixels that are lost. */
  readonly figures: readonly Figure[];
}

/**
 * What a window makes of a picture: its size, why, and the pixels that are lost.
 *
 * @example sizeAnswer({ input: [7, 7], size: [3, 3], strides: [3, 3], padding: 'valid', dilationRate: [1, 1] }).output // [2, 2]
 */
export function sizeAnswer(setting: SizeSetting): SizeAnswer {
  const layer = layerOf(setting);
  const input = [...setting.input, 1];
  const mended = repairs(layer, input).map(({ text }) => text);
  try {
    const explanation = explain(layer, input);
    const [height, width] = explanation.output;
    const lost = lostPixels(layer, input);
    const along = isSquare(setting) ? [0] : [0, 1];
    const hatched = lost.pixels > 0 ? lostPixelsFigure(lost) : undefined;
    const figures = [...along.map((axis) => explanationFigure(explanation, axis)), hatched];
    return {
      output: [height, width],
      steps: explanation.steps.filter(({ name }) => !ofChannels.includes(name)),
      text: lost.text,
      repairs: mended,
      figures: figures.filter((figure) => figure !== undefined),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { output: undefined, steps: [], text: error.text, repairs: mended, figures: [] };
  }
}

/** The calculator is about height and width. */
const ofChannels: readonly StepName[] = ['channels', 'output', 'parameters'];

function layerOf({ size, strides, padding, dilationRate }: SizeSetting): ShapedLayer {
  return layerNamed('conv2d', {
    filters: 1,
    kernelSize: size,
    strides,
    dilationRate,
    padding: typeof padding === 'string' ? padding : padding.map((zeros) => [zeros, zeros] as const),
  });
}

/** Whether both axes are the same, so that one picture tells of both. */
function isSquare({ padding, ...pairs }: SizeSetting): boolean {
  const all = [...Object.values(pairs), ...(typeof padding === 'string' ? [] : [padding])];
  return all.every(([down, across]) => down === across);
}
