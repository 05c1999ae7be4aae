import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { conv2dTranspose } from '../../kernel-lib/layers/conv2d-transpose.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { depthwiseConv2d } from '../../kernel-lib/layers/depthwise-conv2d.ts';
import { dropout } from '../../kernel-lib/layers/dropout.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { leakyReLU } from '../../kernel-lib/layers/leaky-relu.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { upSampling2d } from '../../kernel-lib/layers/up-sampling2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import type { Tensor } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';

const layers = [
  [conv2d({ filters: 2, kernelSize: 3, activation: 'relu' })],
  [conv2dTranspose({ filters: 2, kernelSize: 2, strides: 2 })],
  [depthwiseConv2d({ kernelSize: 2, activation: 'tanh' })],
  [batchNormalization()],
  [leakyReLU()],
  [dropout({ rate: 0.5 })],
  [maxPooling2d({ poolSize: 2 })],
  [upSampling2d()],
  [flatten(), dense({ units: 3, activation: 'softmax' })],
  [flatten(), dense({ units: 3, activation: 'sigmoid' })],
];

/** What a tensor is to be printed as, which is written down here again. */
function printed({ shape, data }: Tensor): string {
  const first = [...data.subarray(0, 6)].map((value) => String(Number(value.toPrecision(4))));
  return `tensor [${shape.join(', ')}]: ${[...first, ...(data.length > 6 ? ['…'] : [])].join(', ')}`;
}

test.each(['readable', 'auto'] as const)(
  'every tensor of the %s side prints as its shape and first numbers',
  (side) => {
    for (const stack of layers) {
      const ops = engine(side);
      const model = sequential(stack).build([6, 6, 2], random(1), ops);
      ops.step(() => {
        const pass = model.forward(noise([2, 6, 6, 2]), true);
        const input = pass.backward(noise(pass.output.shape, 5));
        const weights = model.params.flatMap(({ value, grad }) => [value, grad]);
        for (const each of [pass.output, input, ...weights]) {
          expect(`${each}`, String(stack[0])).toBe(printed(each));
          expect(inspect(each)).toBe(printed(each));
        }
      });
      const after = model.forward(noise([2, 6, 6, 2])).output;
      expect(String(after), String(stack[0])).toBe(printed(after));
    }
  },
);
