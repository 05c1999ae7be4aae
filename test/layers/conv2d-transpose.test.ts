import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { conv2dTranspose } from '../../kernel-lib/layers/conv2d-transpose.ts';
import { random } from '../../kernel-lib/random.ts';
import { type Tensor, zeros } from '../../kernel-lib/tensor.ts';
import { expectClose } from '../support/close.ts';
import { filled } from '../support/filled.ts';
import { noise } from '../support/noise.ts';
import { drawnTransposed } from './drawn-transposed.ts';

test("over 5,000 random settings it promises Keras' and PyTorch's shapes, or all refuse", () => {
  let [made, refused] = [0, 0];
  const promise = fc.property(drawnTransposed, (setting) => {
    const shape = () => conv2dTranspose(setting.options).outputShape(setting.input);
    if (setting.made) expect(shape()).toEqual(setting.made);
    else expect(shape).toThrow(RangeError);
    setting.made ? made++ : refused++;
  });
  fc.assert(promise, { numRuns: 5_000, seed: 7 });
  expect(Math.min(made, refused)).toBeGreaterThan(1_000);
});

/** TensorFlow dilates no transposed convolution: zeros between the taps do. */
function spreadKernel({ shape, data }: Tensor, [down, across]: readonly number[]): Tensor {
  const [height, width, filters, channels] = shape;
  const spread = zeros([(height - 1) * down + 1, (width - 1) * across + 1, filters, channels]);
  const [, columns] = spread.shape;
  const tap = filters * channels;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * tap;
      spread.data.set(data.subarray(from, from + tap), (y * down * columns + x * across) * tap);
    }
  }
  return spread;
}

const tensorFlow = ({ shape, data }: Tensor) => tf.tensor4d(data.slice(), shape as [number, number, number, number]);

describe.each(['readable', 'fast'] as const)('%s', (side) => {
  test('makes what it promised, there and back, as TensorFlow', () => {
    const promise = fc.property(drawnTransposed, ({ options, input, made }) => {
      fc.pre(made !== undefined);
      const layer = filled(conv2dTranspose(options).build(input, random(1), engine(side)));
      const images = noise([2, ...input], 1);
      const [kernel, bias] = layer.params.map(({ value }) => value);
      const { output, backward } = layer.forward(images);
      expect(output.shape).toEqual([2, ...made]);

      const { strides, dilationRate, padding } = options;
      const pad = typeof padding === 'string' ? padding : ([[0, 0], ...padding, [0, 0]] as unknown as 'valid');
      const theirs = (x: tf.Tensor, k: tf.Tensor) =>
        tf.conv2dTranspose(
          x as tf.Tensor4D,
          k as tf.Tensor4D,
          output.shape as [number, number, number, number],
          strides as [number, number],
          pad,
        );
      const [x, k] = [images, spreadKernel(kernel, dilationRate)].map(tensorFlow);
      expectClose(output.data, tf.add(theirs(x, k), tf.tensor1d(bias.data)).dataSync());

      const gradient = noise(output.shape, 11);
      const { data: dx } = backward(gradient);
      const [theirDx, theirDk] = tf.grads(theirs)([x, k], tensorFlow(gradient));
      const taps = theirDk.stridedSlice([0, 0, 0, 0], theirDk.shape, [...dilationRate, 1, 1]);
      const biases = tensorFlow(gradient).sum([0, 1, 2]);
      const found = [dx, ...layer.params.map(({ grad }) => grad.data)];
      for (const [i, expected] of [theirDx, taps, biases].entries()) expectClose(found[i], expected.dataSync());
    });
    fc.assert(promise, { numRuns: 80, seed: 8 });
  });
});
