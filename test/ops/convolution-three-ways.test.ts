import { expect, test } from 'vitest';
import {
  conv2d,
  convolution,
  convolutionByLoops,
  matmul,
  patches,
  random,
  reshape,
  taps,
  tensor,
} from '../../kernel-lib/index.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

const images = noise([2, 9, 8, 3]);
const kernel = noise([3, 2, 3, 4], 11);
const bias = noise([4], 13);

test.each([
  {},
  { strides: 2 },
  { padding: 'same' },
  { padding: 2, strides: [3, 1] },
  {
    dilationRate: 2,
    padding: [
      [1, 0],
      [0, 2],
    ],
  },
] as const)('with %o a convolution is the same three ways', (options) => {
  const byLoops = convolutionByLoops(images, kernel, bias, options);
  const reach = taps([9, 8], { ...options, size: [3, 2] });

  const product = matmul(patches(images, reach), reshape(kernel, [18, 4]));
  expectClose(
    product.data.map((sum, i) => sum + bias.data[i % 4]),
    byLoops.data,
    1e-6,
  );

  const { output } = convolution(images, kernel, bias, reach);
  expect(output.shape).toEqual(byLoops.shape);
  expectClose(output.data, byLoops.data, 1e-6);

  const layer = conv2d({ filters: 4, kernelSize: [3, 2], ...options }).build([9, 8, 3], random(1));
  layer.params[0].value.data.set(kernel.data);
  layer.params[1].value.data.set(bias.data);
  expect(layer.forward(images).output).toEqual(output);
});

test('matmul refuses matrices that do not share an inner size', () => {
  expect(() => matmul(tensor([1, 2], [1, 2]), tensor([1, 2, 3], [3, 1]))).toThrow(
    'matmul: [1,2] · [3,1] do not share an inner size',
  );
});
