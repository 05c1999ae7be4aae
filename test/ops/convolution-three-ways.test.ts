import { expect, test } from 'vitest';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { convolution } from '../../kernel-lib/ops/convolution.ts';
import { convolutionByLoops } from '../../kernel-lib/ops/convolution-by-loops.ts';
import { matmul } from '../../kernel-lib/ops/matmul.ts';
import { patches } from '../../kernel-lib/ops/patches.ts';
import { random } from '../../kernel-lib/random.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { taps } from '../../kernel-lib/shape/window/taps.ts';
import { reshape, tensor } from '../../kernel-lib/tensor.ts';
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
  const window = slides([9, 8], { ...options, size: [3, 2] });

  const product = matmul(patches(images, taps(window)), reshape(kernel, [18, 4]));
  expectClose(
    product.data.map((sum, i) => sum + bias.data[i % 4]),
    byLoops.data,
    1e-6,
  );

  const { output } = convolution(images, kernel, bias, window);
  expect(output.shape).toEqual(byLoops.shape);
  expectClose(output.data, byLoops.data, 1e-6);

  const layer = conv2d({ filters: 4, kernelSize: [3, 2], ...options }).build([9, 8, 3], random(1));
  layer.params[0].value.data.set(kernel.data);
  layer.params[1].value.data.set(bias.data);
  const pass = layer.forward(images);
  expect(pass.output.shape).toEqual(output.shape);
  expectClose(pass.output.data, output.data, 1e-6);
});

test('matmul refuses matrices that do not share an inner size', () => {
  expect(() => matmul(tensor([1, 2], [1, 2]), tensor([1, 2, 3], [3, 1]))).toThrow(
    'matmul: [1,2] · [3,1] do not share an inner size',
  );
});
