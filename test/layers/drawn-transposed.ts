import fc from 'fast-check';
import type { Shape } from '../../kernel-lib/tensor.ts';

type Ends = readonly [before: number, after: number];
type Padding = 'valid' | 'same' | Ends;

interface Axis {
  readonly length: number;
  readonly size: number;
  readonly strides: number;
  readonly dilationRate: number;
}

/**
 * The length that Keras 3 makes (`_get_output_shape_given_tf_padding`), and PyTorch where padding is a number
 * (`ConvTranspose2d`); nothing where they or TensorFlow refuse.
 */
function madeLength({ length, size, strides, dilationRate }: Axis, padding: Padding, outputPadding?: number) {
  if (outputPadding !== undefined && outputPadding >= strides) return undefined;
  const kernel = (size - 1) * dilationRate + 1;
  if (padding === 'valid') {
    return (length - 1) * strides + kernel + (outputPadding ?? Math.max(kernel, strides) - kernel);
  }
  if (padding === 'same') {
    const made = outputPadding === undefined ? length * strides : (length - 1) * strides + (kernel % 2) + outputPadding;
    // tf.nn.conv_transpose: "Size of out_backprop doesn't match computed".
    return Math.ceil(made / strides) === length ? made : undefined;
  }
  const made = (length - 1) * strides - padding[0] - padding[1] + (kernel - 1) + (outputPadding ?? 0) + 1;
  return made < 1 ? undefined : made;
}

export interface DrawnTransposed {
  readonly options: {
    readonly filters: number;
    readonly kernelSize: Shape;
    readonly strides: Shape;
    readonly dilationRate: Shape;
    readonly padding: 'valid' | 'same' | readonly [down: Ends, across: Ends];
    readonly outputPadding?: number;
  };
  readonly input: Shape;
  readonly made: Shape | undefined;
}

const whole = (min: number, max: number) => fc.integer({ min, max });

const axis: fc.Arbitrary<Axis> = fc.record({
  length: whole(1, 4),
  size: whole(1, 5),
  strides: whole(1, 4),
  dilationRate: fc.constantFrom(1, 1, 2, 3),
});
const ends = fc.tuple(whole(0, 3), whole(0, 3));

/** A transposed convolution drawn at random, a picture for it, and the shape that is to come out; none where it cannot be. */
export const drawnTransposed: fc.Arbitrary<DrawnTransposed> = fc
  .record({
    axes: fc.tuple(axis, axis),
    padding: fc.oneof(fc.constant('valid' as const), fc.constant('same' as const), fc.tuple(ends, ends)),
    outputPadding: fc.constantFrom(undefined, 0, 1, 2, 3, 4),
    // The noise of one filter adds up to 0, and so would its bias' gradient.
    filters: whole(2, 3),
    channels: fc.constantFrom(1, 2, 5),
  })
  .map(({ axes, padding, outputPadding, filters, channels }) => {
    const lengths = axes.map((axis, i) =>
      madeLength(axis, typeof padding === 'string' ? padding : padding[i], outputPadding),
    );
    const made = lengths.filter((length) => length !== undefined);
    return {
      options: {
        filters,
        kernelSize: axes.map(({ size }) => size),
        strides: axes.map(({ strides }) => strides),
        dilationRate: axes.map(({ dilationRate }) => dilationRate),
        padding,
        ...(outputPadding !== undefined && { outputPadding }),
      },
      input: [...axes.map(({ length }) => length), channels],
      made: made.length === 2 ? [...made, filters] : undefined,
    };
  });
