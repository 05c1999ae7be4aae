import { expect, test } from 'vitest';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { random } from '../../kernel-lib/random.ts';
import { type Shape, size, tensor } from '../../kernel-lib/tensor.ts';

/** Eighths from −9/8 to 9/8, mixed: every sum of their products is exact, so nothing is rounded anywhere. */
const eighths = (shape: Shape, step: number, start: number) =>
  tensor(
    Array.from({ length: size(shape) }, (_, i) => (((step * i + start) % 19) - 9) / 8),
    shape,
  );

/**
 * What tf.layers cannot say: the gradients of a dilated convolution, and groups.
 *
 * Source: `jax.vjp` of `jax.lax.conv_general_dilated`, JAX 0.10.2, for the numbers above.
 */
const golden = [
  {
    options: { kernelSize: 2, filters: 2, dilationRate: 2 },
    shape: [5, 4, 1],
    output: [
      2.09375, 2.25, -0.484375, -1.109375, -0.796875, -0.796875, 0.484375, 1.1875, 2.25, 2.09375, -0.328125, -1.265625,
    ],
    input: [
      1.0625, 0.03125, -0.65625, 0.1875, -1, 1.234375, 1.03125, -0.796875, 1.09375, -0.78125, -0.78125, 1.09375,
      -0.796875, 1.03125, 1.234375, -1, 0.1875, -0.65625, 0.03125, 1.0625,
    ],
    kernel: [2.21875, 1.375, -2.125, -1.703125, -0.015625, -0.25, -1.984375, -1.84375],
    bias: [-1.125, 1.125],
  },
  {
    options: {
      kernelSize: 2,
      filters: 1,
      strides: [2, 1],
      dilationRate: [2, 3],
      padding: [
        [1, 0],
        [0, 2],
      ],
    },
    shape: [4, 5, 1],
    output: [-1.046875, -0.0625, 0.15625, -0.21875, 2.234375, -0.65625, -0.65625, 1.0625],
    input: [
      0, 0, 0, 0, 0, -0.84375, -1.125, 0.96875, -0.3125, -0.8125, 0, 0, 0, 0, 0, 0.15625, 0.25, -0.25, 0.390625, 0.875,
    ],
    kernel: [-1.03125, -0.546875, -0.21875, 0.484375],
    bias: [-1.25],
  },
  {
    options: { kernelSize: 2, filters: 2, groups: 2 },
    shape: [3, 3, 4],
    output: [0.953125, 1.328125, 1.34375, -1.5625, 2.125, -1.703125, 0.734375, 1.046875],
    input: [
      0.875, -0.21875, 0.1875, -0.4375, 0.890625, -0.359375, 0.03125, -0.28125, 0.109375, -0.046875, -0.0625, 0.25,
      0.03125, -0.28125, -0.3125, 0.3125, 1.09375, -0.625, -0.046875, 1.296875, 0.953125, -0.453125, 0.15625, -0.90625,
      -0.46875, 0.3125, -0.125, 1.125, 0.359375, -0.109375, 0.078125, -1.828125, 0.625, -0.625, 0, 0.703125,
    ],
    kernel: [
      1.765625, -1.40625, 0.859375, 1.375, -0.96875, 1.40625, -0.09375, -1.453125, -0.796875, 1.390625, -2, -1.46875,
      -0.265625, -1.4375, 0.90625, 1.34375,
    ],
    bias: [-1.375, 0.125],
  },
] as const;

test.each(golden)('with $options a convolution and its gradients are the ones of JAX', (row) => {
  const layer = conv2d(row.options).build(row.shape, random(1));
  const [kernel, bias] = layer.params;
  kernel.value.data.set(eighths(kernel.value.shape, 5, 1).data);
  const { output, backward } = layer.forward(eighths([1, ...row.shape], 7, 3));
  expect([...output.data]).toEqual(row.output);
  const dx = backward(eighths(output.shape, 3, 2));
  expect([...dx.data]).toEqual(row.input);
  expect([...kernel.grad.data]).toEqual(row.kernel);
  expect([...bias.grad.data]).toEqual(row.bias);
});
