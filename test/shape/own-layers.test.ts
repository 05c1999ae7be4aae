import { describe, expect, test } from 'vitest';
import type { LayerSpec } from '../../kernel-lib/layer.ts';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { conv2dTranspose } from '../../kernel-lib/layers/conv2d-transpose.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { upSampling2d } from '../../kernel-lib/layers/up-sampling2d.ts';
import { zeroPadding2d } from '../../kernel-lib/layers/zero-padding2d.ts';
import { residual } from '../../kernel-lib/model/residual.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { bundles } from '../../kernel-lib/notebook/display.ts';
import { explain } from '../../kernel-lib/shape/explain/explain.ts';
import { frameworks } from '../../kernel-lib/shape/explain/frameworks.ts';
import { lostPixels } from '../../kernel-lib/shape/explain/lost-pixels.ts';
import { multiplyAdds } from '../../kernel-lib/shape/explain/multiply-adds.ts';
import { reads } from '../../kernel-lib/shape/explain/reads.ts';
import { repairs } from '../../kernel-lib/shape/explain/repairs.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import { modelTable } from '../../kernel-lib/shape/network/model-table.ts';
import { NetworkError } from '../../kernel-lib/shape/network/network-error.ts';
import { receptiveFields } from '../../kernel-lib/shape/network/receptive-fields.ts';
import { summary } from '../../kernel-lib/shape/network/summary.ts';
import type { Shape } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

const sobel = { ...conv2d({ filters: 4, kernelSize: 3, strides: 3 }), name: 'sobel' };

describe('a layer that was given another name', () => {
  test('is still the layer it was', () => {
    expect(lostPixels(sobel, [7, 7, 1]).pixels).toBe(13);
    expect(multiplyAdds({ ...conv2d({ filters: 1, kernelSize: 3 }), name: 'sobel' }, [8, 8, 1]).value).toBe(6 * 6 * 9);
    expect(repairs(sobel, [7, 7, 1]).map(({ change, value }) => [change, value])).toEqual([
      ['padding', 1],
      ['strides', 2],
      ['kernelSize', 4],
      ['input', [6, 6, 1]],
    ]);
  });

  const layers: readonly (readonly [spec: LayerSpec, input: Shape])[] = [
    [conv2d({ filters: 4, kernelSize: 3, strides: 3 }), [7, 7, 2]],
    [conv2dTranspose({ filters: 2, kernelSize: 3, strides: 2 }), [4, 4, 2]],
    [maxPooling2d({ poolSize: 2 }), [5, 5, 2]],
    [averagePooling2d({ poolSize: 2, padding: 1 }), [5, 5, 2]],
    [batchNormalization(), [5, 5, 2]],
    [upSampling2d({ size: 3 }), [5, 5, 2]],
    [zeroPadding2d(), [5, 5, 2]],
    [flatten(), [5, 5, 2]],
    [dense({ units: 3 }), [6]],
  ];
  const calculators = { explain, frameworks, lostPixels, multiplyAdds, reads, repairs };

  test.each(layers)('tells everything that it told under its own: $name', (spec, input) => {
    const said = (ask: (layer: LayerShapes, shape: Shape) => object, layer: LayerShapes) => {
      try {
        return String(ask(layer, input));
      } catch (error) {
        return String(error);
      }
    };
    for (const ask of Object.values(calculators)) {
      expect(said(ask, { ...spec, name: 'mine' })).toBe(said(ask, spec).replaceAll(spec.name, 'mine'));
    }
    const [rows, renamed] = [spec, { ...spec, name: 'mine' }].map(
      (layer) => modelTable({ layers: [layer] }, input).rows,
    );
    expect(renamed).toEqual(rows.map((row) => ({ ...row, name: 'mine_1', layer: 'mine' })));
  });
});

/** A layer of a learner's own, which says nothing but its shapes, under a name that the library knows or does not. */
const own = (name: string): LayerShapes => ({
  name,
  options: { filters: 4, kernelSize: 3 },
  outputShape: ([height, width]) => [height - 2, width - 2, 4],
  paramShapes: () => ({ kernel: [3, 3, 1, 4] }),
});

describe.each(['mirror', 'conv2d', 'toString'])("a layer of one's own, called %s,", (name) => {
  const calculators = { explain, frameworks, lostPixels, multiplyAdds, reads, repairs };
  test.each(Object.entries(calculators))('is refused by %s, and what to do is said', (where, ask) => {
    const how = "start from a layer of the library, as in { ...layerNamed('conv2d', options), name: … }";
    expect(() => ask(own(name), [8, 8, 1])).toThrow(
      `${where}: ${name} says its shapes and not how it makes them: ${how}`,
    );
    setLanguage('ko');
    try {
      expect(() => ask(own(name), [8, 8, 1])).toThrow(
        `${where}: ${name} 층은 모양만 알려 주고 그 모양이 나오는 까닭은 알려 주지 않아요: { ...layerNamed('conv2d', options), name: … }처럼 라이브러리의 층에서 시작하세요`,
      );
    } finally {
      setLanguage('en');
    }
  });

  const network = { layers: [conv2d({ filters: 1, kernelSize: 3 }), own(name), flatten()] };
  test('has no receptive field that is known', () => {
    expect(() => receptiveFields(network, [10, 10, 1])).toThrow(`receptiveFields: ${name} says its shapes`);
  });

  test('stands in a table with what is known, and nothing that is not', () => {
    const { rows, totals } = modelTable(network, [10, 10, 1]);
    expect(rows.map(({ parameters, output }) => [parameters, output])).toEqual([
      [10, [8, 8, 1]],
      [36, [6, 6, 4]],
      [0, [144]],
    ]);
    expect(rows.map(({ multiplyAdds, lostPixels }) => [multiplyAdds, lostPixels])).toEqual([
      [576, 0],
      [undefined, undefined],
      [0, 0],
    ]);
    expect(rows.map(({ receptiveField }) => receptiveField?.map(({ size }) => size))).toEqual([
      [3, 3],
      undefined,
      undefined,
    ]);
    expect(totals.multiplyAdds).toBeUndefined();
    expect(totals.parameters).toBe(46);
    const table = modelTable(network, [10, 10, 1]);
    expect(String(table).split('\n')[2]).toMatch(/36 +\? +576 B +144 B +\? +\?$/);
    expect(bundles(table)[0]['text/html']).toContain('>?</td>');
    expect(summary(network, [10, 10, 1]).total).toBe(46);
  });

  test('is named where it refuses its shape', () => {
    const refusing = {
      ...own(name),
      outputShape: (input: Shape) => conv2d({ filters: 1, kernelSize: 3 }).outputShape(input),
    };
    expect(() => modelTable({ layers: [refusing] }, [2, 2, 1])).toThrow(NetworkError);
  });
});

test('of a row of layers nothing is counted as if it were one', () => {
  const input = [8, 8, 1];
  const body = [conv2d({ filters: 1, kernelSize: 3, padding: 'same' })];
  for (const [layer, name] of [
    [sequential(body), 'sequential'],
    [residual(body), 'residual'],
  ] as const) {
    for (const [where, ask] of Object.entries({ explain, frameworks, lostPixels, multiplyAdds, reads, repairs })) {
      expect(() => ask(layer, input)).toThrow(
        `${where}: ${name} holds several layers: give one of them, or ask summary(network, inputShape)`,
      );
    }
  }
});

test('a layer that cannot be does no work', () => {
  const layer = layerNamed('conv2dTranspose', { filters: 1, kernelSize: 3, outputPadding: 1 });
  expect(() => multiplyAdds(layer, [4, 4, 1])).toThrow('outputPadding 1 must be less than strides 1');
});
