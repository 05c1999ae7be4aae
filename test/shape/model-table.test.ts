import { expect, test } from 'vitest';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { bundles } from '../../kernel-lib/notebook/display.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import { modelTable } from '../../kernel-lib/shape/network/model-table.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

const table = modelTable(sequential([conv2d({ filters: 2, kernelSize: 3, strides: 2 }), flatten()]), [8, 8, 3]);

test('a row holds what the sizes of a layer tell', () => {
  expect(table.rows[0]).toEqual({
    place: 1,
    name: 'conv2d_1',
    layer: 'conv2d',
    sources: [0],
    input: [8, 8, 3],
    output: [3, 3, 2],
    window: { size: [3, 3], strides: [2, 2], padding: 'valid' },
    parameters: 56,
    untrained: 0,
    parameterFormula: '3·3·3·2 + 2 = 56',
    multiplyAdds: 486,
    outputBytes: 72,
    weightBytes: 224,
    receptiveField: [
      { name: 'height', size: 3, jump: 2, start: 0, count: 3 },
      { name: 'width', size: 3, jump: 2, start: 0, count: 3 },
    ],
    lostPixels: 15,
  });
  expect(table.totals).toMatchObject({ parameters: 56, multiplyAdds: 486, outputBytes: 144, weightBytes: 224 });
});

test('it prints as columns, and goes to JSON and back', () => {
  expect(String(table)).toBe(
    [
      'layer      input  output  window  strides  padding  parameters written out  parameters  multiply-adds  output memory  weight memory  receptive field  lost pixels',
      'conv2d_1   8×8×3  3×3×2   3×3     2×2      valid    3·3·3·2 + 2 = 56                56            486           72 B          224 B  3×3                       15',
      'flatten_1  3×3×2  18                                                                 0              0           72 B                 3×3                        0',
      'total      8×8×3                                                                    56            486          144 B          224 B',
    ].join('\n'),
  );
  expect(JSON.parse(JSON.stringify(table))).toEqual({ ...table });
});

test('Korean columns stand under their heads, a letter taking two places', () => {
  setLanguage('ko');
  try {
    const [head, first] = String(table).split('\n');
    const place = (line: string, at: string) =>
      [...line.slice(0, line.indexOf(at))].reduce((width, c) => width + (c >= '가' ? 2 : 1), 0);
    expect(place(head, '출력')).toBe(place(first, '3×3×2'));
    expect(head.startsWith('층')).toBe(true);
  } finally {
    setLanguage('en');
  }
});

test('as HTML, what a layer is called cannot become markup', () => {
  const own: LayerShapes = {
    ...layerNamed('dropout', {}),
    name: '<img src=x onerror="alert(1)">&\'\u0001',
  };
  const [bundle] = bundles(modelTable({ layers: [own] }, [2, 2, 1]));
  const html = String(bundle['text/html']);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;_1');
  expect(html).not.toContain('<img');
  expect(html.match(/<tr>/g)).toHaveLength(3);
});

test('tables of networks are made of shapes alone: no typed array, and less than 1 MB of text', () => {
  const counted: unknown[] = [];
  const original = globalThis.Float32Array;
  globalThis.Float32Array = new Proxy(original, {
    construct: (target, given) => {
      counted.push(given);
      return Reflect.construct(target, given);
    },
  });
  try {
    const layers = [flatten(), layerNamed('dense', { units: 25_000 }), layerNamed('dense', { units: 25_000 })];
    const large = modelTable({ layers }, [224, 224, 3]);
    expect(large.totals.weightBytes).toBeGreaterThan(1e10);
    expect(JSON.stringify(large).length).toBeLessThan(1e6);
  } finally {
    globalThis.Float32Array = original;
  }
  expect(counted).toEqual([]);
});
