import fc from 'fast-check';
import type { Pooling2dOptions } from '../../kernel-lib/layers/max-pooling2d.ts';
import type { Padding } from '../../kernel-lib/shape/window/slide.ts';
import type { Shape } from '../../kernel-lib/tensor.ts';
import { bruteForce } from '../shape/brute-force.ts';

type Ends = readonly [before: number, after: number];

export interface DrawnPooling {
  readonly options: Required<Pick<Pooling2dOptions, 'poolSize' | 'strides' | 'padding' | 'ceilMode'>>;
  readonly input: Shape;
  /** For each axis and position, the pixels under the window. */
  readonly windows: readonly (readonly (readonly number[])[])[];
  /** Whether a window is larger than its padded picture. */
  readonly larger: boolean;
}

const whole = (min: number, max: number) => fc.integer({ min, max });

/** An axis and a window that rounds up, with less padding than it is long. */
const axis = fc
  .record({ length: whole(1, 7), size: whole(1, 5), strides: whole(1, 6), zeros: fc.tuple(whole(0, 4), whole(0, 4)) })
  .map(({ zeros: [before, after], ...axis }) => ({
    ...axis,
    padding: [before % axis.size, after % axis.size] as Ends,
  }));

/** The options of a pooling that rounds up, a picture for it that it fits on, and the pixels under each window along each axis. */
export const drawnPooling: fc.Arbitrary<DrawnPooling> = fc
  .record({ axes: fc.tuple(axis, axis), channels: fc.constantFrom(1, 2, 5) })
  .map(({ axes, channels }) => ({
    options: {
      poolSize: axes.map(({ size }) => size),
      strides: axes.map(({ strides }) => strides),
      padding: axes.map(({ padding }) => padding),
      ceilMode: true,
    },
    input: [...axes.map(({ length }) => length), channels],
    windows: axes.map(({ length, ...window }) => {
      const slid = bruteForce(length, {
        ...window,
        padding: window.padding as Padding,
        dilationRate: 1,
        ceilMode: true,
      });
      return slid?.windows ?? [];
    }),
    larger: axes.some(({ length, size, padding: [before, after] }) => size > before + length + after),
  }))
  .filter(({ windows }) => windows.every((along) => along.length > 0));
