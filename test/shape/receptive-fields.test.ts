import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import { type ReceptiveField, receptiveFields } from '../../kernel-lib/shape/network/receptive-fields.ts';
import { resNet18 } from '../../kernel-lib/shape/networks/res-net18.ts';
import { vgg16 } from '../../kernel-lib/shape/networks/vgg16.ts';
import type { SlidingWindow } from '../../kernel-lib/shape/window/slide.ts';
import { zeros } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';
import { bruteForce } from './brute-force.ts';
import { setting } from './settings.ts';

test('two 5×5 convolutions see 5 and then 9 pixels', () => {
  const network = sequential([conv2d({ filters: 6, kernelSize: 5 }), conv2d({ filters: 10, kernelSize: 5 })]);
  expect(receptiveFields(network, [32, 32, 3]).map(sizes)).toEqual([
    [5, 5],
    [9, 9],
  ]);
});

test('VGG-16 ends its convolutions with fields of 196 pixels, 16 apart; its last pooling sees 212', () => {
  const fields = receptiveFields(vgg16(), vgg16().input);
  const last = (name: string) => fields.find((field) => field.name === name)?.axes[0];
  expect(last('conv2d_13')).toMatchObject({ size: 196, jump: 16 });
  expect(last('max_pooling2d_5')).toMatchObject({ size: 212, jump: 32 });
});

test('a sum of branches sees what the larger one sees', () => {
  const fields = receptiveFields(resNet18(), [224, 224, 3]);
  expect(sizes(fields[fields.length - 3])).toEqual([435, 435]);
});

test.each(['globalAveragePooling2d', 'globalMaxPooling2d', 'flatten'] as const)(
  'behind %s each number depends on all that the layer before it saw',
  (name) => {
    const strided = layerNamed('conv2d', { filters: 1, kernelSize: 3, strides: 2 });
    const last =
      name === 'flatten' ? [layerNamed('flatten', {}), layerNamed('dense', { units: 2 })] : [layerNamed(name, {})];
    const fields = receptiveFields({ layers: [strided, ...last] }, [9, 12, 1]);
    const [down, across] = fields[fields.length - 1].axes;
    expect(down).toMatchObject({ start: 0, size: 9, count: 1 });
    // The twelfth column is the one that no window reads.
    expect(across).toMatchObject({ start: 0, size: 11, count: 1 });
  },
);

test('a transposed convolution halves the jump', () => {
  const network = {
    layers: [
      layerNamed('conv2d', { filters: 1, kernelSize: 3, strides: 2, padding: 'same' }),
      layerNamed('conv2dTranspose', { filters: 1, kernelSize: 3, strides: 2, padding: 'same' }),
    ],
  };
  expect(receptiveFields(network, [8, 8, 1])[1].axes[0]).toMatchObject({ size: 5, jump: 1, count: 8 });
});

test('rows and columns that are repeated share their fields', () => {
  const layers = [layerNamed('conv2d', { filters: 1, kernelSize: 3 }), layerNamed('upSampling2d', { size: 2 })];
  const fields = receptiveFields({ layers }, [8, 8, 1]);
  expect(fields[1].axes[0]).toMatchObject({ size: 3, jump: 0.5, count: 12 });
  expect(String(fields)).toBe(
    [
      'layer            receptive field  jump      start',
      'conv2d_1         3×3              1, 1      0, 0',
      'up_sampling2d_1  3×3              0.5, 0.5  0, 0',
    ].join('\n'),
  );
});

test('a dilated window has holes, and its field reaches from the first pixel that counts to the last', () => {
  const network = sequential([
    conv2d({ filters: 1, kernelSize: [3, 1], dilationRate: [2, 1], strides: [2, 1] }),
    conv2d({ filters: 1, kernelSize: [2, 1], dilationRate: [3, 1] }),
  ]);
  const input = [24, 1, 1];
  const model = network.build(input, random(1));
  const picture = noise([1, ...input]);
  const before = model.forward(picture).output.data.slice();
  const [{ size, jump, start, count }] = receptiveFields(network, input)[1].axes;
  expect(before).toHaveLength(count);
  const counted = Array.from({ length: count }, (): number[] => []);
  for (let pixel = 0; pixel < 24; pixel++) {
    const changed = zeros(picture.shape);
    changed.data.set(picture.data);
    changed.data[pixel] += 5;
    const after = model.forward(changed).output.data;
    for (const [output, pixels] of counted.entries()) if (after[output] !== before[output]) pixels.push(pixel);
  }
  for (const [output, pixels] of counted.entries()) {
    expect([pixels[0], pixels[pixels.length - 1]]).toEqual([start + output * jump, start + output * jump + size - 1]);
    expect(pixels.length).toBeLessThan(size);
  }
});

/** The pixels that each output of windows one after another depends on; nothing where one does not fit. */
function dependencies(length: number, windows: readonly Required<SlidingWindow>[]): number[][] | undefined {
  let found: number[][] | undefined = Array.from({ length }, (_, pixel) => [pixel]);
  for (const window of windows) {
    const below: number[][] = found;
    found = bruteForce(below.length, window)?.windows.map((elements) => elements.flatMap((element) => below[element]));
    if (found === undefined) return undefined;
  }
  return found;
}

/** Rounding up is a pooling's, and dilation a convolution's. */
function layerOf({ size, strides, dilationRate, padding, ceilMode }: Required<SlidingWindow>): LayerShapes {
  const around = typeof padding === 'object' ? [padding] : padding;
  return ceilMode
    ? layerNamed('maxPooling1d', { poolSize: size, strides, padding: around, ceilMode })
    : layerNamed('conv1d', { filters: 1, kernelSize: size, strides, dilationRate, padding: around });
}

test('in over 10,000 random rows of one to three windows an output depends on the pixels of its field', () => {
  let inside = 0;
  const promise = fc.property(fc.array(setting, { minLength: 1, maxLength: 3 }), (drawn) => {
    const [{ length }] = drawn;
    const windows = drawn.map(({ window }) => (window.ceilMode ? { ...window, dilationRate: 1 } : window));
    const pixels = dependencies(length, windows);
    fc.pre(pixels !== undefined);
    const fields = receptiveFields({ layers: windows.map(layerOf) }, [length, 1]);
    const [{ size, jump, start, count }] = fields[fields.length - 1].axes;
    const wrong = pixels.findIndex((found, output) => {
      const [first, last] = [start + output * jump, start + output * jump + size - 1];
      const [least, most] = [Math.min(...found), Math.max(...found)];
      // Beyond the picture there are only zeros, and nothing depends on them.
      if (first < 0 || last >= length) return least < first || most > last;
      inside++;
      return least !== first || most !== last;
    });
    if (wrong !== -1 || count !== pixels.length)
      expect.fail(`${length} ${JSON.stringify(windows)}: output ${wrong} of ${pixels.length}, ${count} told`);
  });
  fc.assert(promise, { numRuns: 11_000, seed: 12 });
  expect(inside).toBeGreaterThan(50_000);
}, 60_000);

test('changing one pixel changes just the outputs whose fields hold it, in 60 random networks of real layers', () => {
  const next = random(8);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const padding = () => (['valid', 'same', 1] as const)[whole(0, 2)];
  const layer = () => {
    const kernelSize = [whole(1, 4), whole(1, 4)];
    const strides = kernelSize.map((size) => whole(1, Math.min(3, size)));
    return next() < 0.6
      ? conv2d({ filters: 2, kernelSize, strides, padding: padding() })
      : averagePooling2d({ poolSize: kernelSize, strides, padding: next() < 0.5 ? 'valid' : 'same' });
  };
  const input = [23, 19, 1];
  const [height, width] = input;
  let inside = 0;

  for (let i = 0; i < 60; i++) {
    const network = sequential([layer(), layer(), layer()]);
    const model = network.build(input, random(i));
    const [rows, cols, channels] = network.outputShape(input);
    const [down, across] = receptiveFields(network, input)[2].axes;
    const picture = noise([1, ...input]);
    const before = model.forward(picture).output.data.slice();
    for (const [y, x] of [
      [0, 0],
      [whole(0, height - 1), whole(0, width - 1)],
      [11, 9],
      [height - 1, width - 1],
    ]) {
      const changed = zeros(picture.shape);
      changed.data.set(picture.data);
      changed.data[y * width + x] += 5;
      const after = model.forward(changed).output.data;
      for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++) {
          const first = (row * cols + col) * channels;
          const moved = Array.from({ length: channels }, (_, c) => before[first + c] !== after[first + c]).some(
            Boolean,
          );
          const top = down.start + row * down.jump;
          const left = across.start + col * across.jump;
          const holds = y >= top && y < top + down.size && x >= left && x < left + across.size;
          if (moved) expect(holds).toBe(true);
          // A field that reaches beyond the picture counts pixels that only padding would have carried.
          if (top < 0 || left < 0 || top + down.size > height || left + across.size > width) continue;
          expect(moved).toBe(holds);
          if (holds) inside++;
        }
      }
    }
  }
  expect(inside).toBeGreaterThan(300);
}, 60_000);

const sizes = ({ axes }: ReceptiveField) => axes.map(({ size }) => size);
