import { describe, expect, onTestFinished, test } from 'vitest';
import type { Layer, Pass } from '../../kernel-lib/layer.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { checkGradients } from '../../kernel-lib/model/check-gradients.ts';
import { random } from '../../kernel-lib/random.ts';
import type { Tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { noise } from '../support/noise.ts';

const input = [6, 5, 2];
const right = () => conv2d({ filters: 3, kernelSize: 3, strides: 2, padding: 1 }).build(input, random(1));

/** A layer whose way back has a fault. */
function faulty(fault: (layer: Layer, pass: Pass, gradient: Tensor) => Tensor): Layer {
  const layer = right();
  return {
    params: layer.params,
    forward(images) {
      const pass = layer.forward(images);
      return { output: pass.output, backward: (gradient) => fault(layer, pass, gradient) };
    },
  };
}

test('a layer that is right passes', () => {
  const check = checkGradients(right(), noise([2, ...input]));
  expect(check.passed).toBe(true);
  expect(String(check)).toMatch(/^Every gradient is right\. At \S+\[/);
});

describe('the usual faults are found, and the weight is named', () => {
  test('the gradient of the bias is missing', () => {
    const layer = faulty((layer, pass, gradient) => {
      const dx = pass.backward(gradient);
      layer.params[1].grad.data.fill(0);
      return dx;
    });
    const { passed, worst } = checkGradients(layer, noise([2, ...input]));
    expect(passed).toBe(false);
    expect(worst).toMatchObject({ name: 'bias', reported: 0, error: 1 });
  });

  test('a stride is ignored on the backward pass', () => {
    const other = conv2d({ filters: 3, kernelSize: 3, strides: 1, padding: 'valid' }).build([5, 5, 2], random(1));
    const layer = faulty((layer, pass, gradient) => {
      const dx = pass.backward(gradient);
      other.params[0].value.data.set(layer.params[0].value.data);
      const shifted = other.forward(noise([2, 5, 5, 2])).backward({ shape: [2, 3, 3, 3], data: gradient.data });
      dx.data.set(shifted.data.subarray(0, 40));
      return dx;
    });
    expect(checkGradients(layer, noise([2, ...input]))).toMatchObject({ passed: false, worst: { name: 'input' } });
  });

  test('the padding is not taken off', () => {
    const layer = faulty((_, pass, gradient) => {
      const dx = pass.backward(gradient);
      return { shape: dx.shape, data: dx.data.map((_, i) => dx.data[i - 12] ?? 0) };
    });
    const check = checkGradients(layer, noise([2, ...input]));
    expect(check).toMatchObject({ passed: false, worst: { name: 'input' } });
    expect(check.worst.index.length).toBe(4);
    expect(String(check)).toMatch(/^The gradient of input\[\d, \d, \d, \d\] is wrong: reported .+, measured .+\.$/);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a gradient is %d', (value) => {
    const layer = faulty((_, pass, gradient) => {
      const dx = pass.backward(gradient);
      return { shape: dx.shape, data: dx.data.map((each, i) => (i === 67 ? value : each)) };
    });
    const check = checkGradients(layer, noise([2, ...input]));
    expect(check).toMatchObject({ passed: false, worst: { name: 'input', index: [1, 0, 3, 1], reported: value } });
  });
});

test('an empty batch is held against the weights alone, and refused where there are none', () => {
  expect(checkGradients(right(), noise([0, ...input]))).toMatchObject({ passed: true, worst: { error: 0 } });
  const check = () => checkGradients(flatten().build(input, random(1)), noise([0, ...input]));
  expect(check).toThrow('checkGradients: an empty batch and no weights leave nothing to move');
  setLanguage('ko');
  onTestFinished(() => setLanguage('en'));
  expect(check).toThrow('checkGradients: 입력이 비어 있고 가중치도 없어서 움직여 볼 수가 없어요');
});
