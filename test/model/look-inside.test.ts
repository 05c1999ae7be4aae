import { expect, test } from 'vitest';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { layerOutputs } from '../../kernel-lib/model/layer-outputs.ts';
import { occlusion } from '../../kernel-lib/model/occlusion.ts';
import { predict } from '../../kernel-lib/model/predict.ts';
import { saliency } from '../../kernel-lib/model/saliency.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { type Tensor, zeros } from '../../kernel-lib/tensor.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

const input = [8, 8, 1];
const model = sequential([
  conv2d({ filters: 3, kernelSize: 3, activation: 'tanh' }),
  averagePooling2d({ poolSize: 2 }),
  flatten(),
  dense({ units: 4, activation: 'softmax' }),
]).build(input, random(1));
const picture = noise(input);
const batch: Tensor = { ...picture, shape: [1, ...input] };

test('layerOutputs ends with what the model says', () => {
  const outputs = layerOutputs(model, batch);
  expect(outputs.map(({ shape }) => shape)).toEqual([
    [1, 6, 6, 3],
    [1, 3, 3, 3],
    [1, 27],
    [1, 4],
  ]);
  expect(outputs[3]).toEqual(predict(model, batch));
});

test('saliency is how much an output before the softmax moves when one pixel does', () => {
  const found = saliency(model, picture, 2);
  const logit = () => model.forward(batch).softmaxOf?.output.data[2] ?? Number.NaN;
  const measured = picture.data.map((_, i) => {
    const original = picture.data[i];
    picture.data[i] = original + 1e-3;
    const up = logit();
    picture.data[i] = original - 1e-3;
    const down = logit();
    picture.data[i] = original;
    return Math.abs(up - down) / 2e-3;
  });
  expectClose(found.data, measured, 2e-3);
});

test('saliency leaves the gradients of the weights as they were', () => {
  model.params[0].grad.data.fill(7);
  saliency(model, picture, 0);
  expect(model.params[0].grad.data.every((g) => g === 7)).toBe(true);
  expect(() => saliency(model, picture, 4)).toThrow('saliency: there is no output 4 among 4');
});

test('occlusion is highest where the one pixel that counts is hidden', () => {
  const eye = sequential([flatten(), dense({ units: 1 })]).build(input, random(1));
  eye.params[0].value.data.fill(0);
  eye.params[0].value.data[5 * 8 + 2] = 1;
  const bright = zeros(input);
  bright.data.fill(1);
  const fall = occlusion(eye, bright, 0, { size: 2, strides: 2, fill: 0 });
  expect(() => occlusion(eye, bright, 1)).toThrow('occlusion: there is no output 1 among 1');
  expect(fall.shape).toEqual([4, 4]);
  expect([...fall.data].map((f, i) => (f > 0 ? i : -1)).filter((i) => i >= 0)).toEqual([2 * 4 + 1]);
});
