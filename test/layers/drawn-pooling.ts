import type { Pooling2dOptions } from '../../kernel-lib/layers/pooling2d.ts';
import type { Random } from '../../kernel-lib/random.ts';
import type { Padding } from '../../kernel-lib/shape/window/slide.ts';
import type { Shape } from '../../kernel-lib/tensor.ts';
import { oneOf, whole } from '../engine/settings.ts';
import { bruteForce } from '../shape/brute-force.ts';

type Ends = readonly [before: number, after: number];

export interface DrawnPooling {
  readonly options: Required<Pick<Pooling2dOptions, 'poolSize' | 'strides' | 'padding' | 'ceilMode'>>;
  readonly input: Shape;
  /** For each axis and position, the pixels under the window. */
  readonly windows: readonly (readonly (readonly number[])[])[];
  /** Whether a window is larger than its padded picture. */
  readonly larger: boolean;
  readonly name: string;
}

/** The options of a pooling that rounds up, a picture for it, and the pixels under each window along each axis; nothing where it cannot be. */
export function drawnPooling(draw: Random): DrawnPooling | undefined {
  const along = () => {
    const size = whole(draw, 1, 5);
    const padding: Ends = [whole(draw, 0, size - 1), whole(draw, 0, size - 1)];
    const window = { size, strides: whole(draw, 1, 6), dilationRate: 1, padding: padding as Padding, ceilMode: true };
    const length = whole(draw, 1, 7);
    return { length, size, strides: window.strides, padding, slid: bruteForce(length, window) };
  };
  const axes = [along(), along()] as const;
  const windows = axes.map(({ slid }) => slid?.windows ?? []);
  if (windows.some((along) => along.length === 0)) return undefined;
  const options = {
    poolSize: axes.map(({ size }) => size),
    strides: axes.map(({ strides }) => strides),
    padding: axes.map(({ padding }) => padding),
    ceilMode: true,
  };
  const input = [...axes.map(({ length }) => length), oneOf(draw, [1, 2, 5])];
  const larger = axes.some(({ length, size, padding: [before, after] }) => size > before + length + after);
  return { options, input, windows, larger, name: `${input.join('×')} ${JSON.stringify(options)}` };
}
