import { describe, expect, test } from 'vitest';
import { type Colour, colours, contrast, inkOn, seriesColours } from '../../kernel-lib/figures/colours.ts';
import { escapePlotly } from '../../kernel-lib/figures/escape-plotly.ts';
import { numeral } from '../../kernel-lib/figures/numeral.ts';
import { percent } from '../../kernel-lib/figures/percent.ts';
import { shade } from '../../kernel-lib/figures/shade.ts';
import { table } from '../../kernel-lib/figures/table.ts';
import { textWidth } from '../../kernel-lib/figures/text-width.ts';
import { ticks } from '../../kernel-lib/figures/ticks.ts';
import { wrap } from '../../kernel-lib/figures/wrap.ts';
import { escapeMarkup } from '../../kernel-lib/text/escape-markup.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [-1, '−1'],
    [-0.0001, '0'],
    [1234567, '1,234,567'],
    [-693962.5, '−693,962.5'],
    [2 / 3, '0.667'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is %s', (value, written) => expect(numeral(value)).toBe(written));

  test('a share is a percentage', () => expect(percent(1)).toBe('100 %'));
});

describe('escaping', () => {
  test('leaves no character that SVG, HTML or Plotly would read as its own', () => {
    expect(escapeMarkup(`<b a="1" c='2'>&\u0001`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;');
    expect(escapePlotly('<a>$x$ %{y}\n&')).toBe('&lt;a&gt;&#36;x&#36; &#37;{y}<br>&amp;');
  });
});

describe('lines', () => {
  test('are broken between words and no wider than they may be', () => {
    const text = '합성곱은 윈도를 옮겨 가며 곱하고 더해요. A window moves, multiplies and adds.';
    const lines = wrap(text, 120, 14);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });

  test('break a word that is longer than a line', () => {
    expect(wrap('abcdefgh', 30, 10).join('')).toBe('abcdefgh');
    expect(wrap('abcdefgh', 30, 10).length).toBeGreaterThan(1);
  });
});

describe('ticks', () => {
  test.each([
    [0, 0.9, 4, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, 100, 5, [0, 20, 40, 60, 80, 100]],
    [-1, 1, 4, [-1, -0.5, 0, 0.5, 1]],
    [0, 692352, 4, [0, 200000, 400000, 600000]],
    [3, 3, 4, [3]],
  ])('from %d to %d, about %d', (low, high, count, values) => expect(ticks(low, high, count)).toEqual(values));
});

describe('colours', () => {
  const white = [255, 255, 255] as const;
  const jupyterDark = [17, 17, 17] as const;

  const onThePage: [string, Colour, number][] = [
    ['text', colours.text, 4],
    ['right', colours.right, 4],
    ['wrong', colours.wrong, 4],
    ['window', colours.window, 3],
    ['lost', colours.lost, 3],
    ...seriesColours.map((colour, i): [string, Colour, number] => [`series ${i}`, colour, 3]),
  ];
  test.each(onThePage)('%s stands out from a white and from a black page', (_, colour, least) => {
    expect(contrast(colour, white)).toBeGreaterThanOrEqual(least);
    expect(contrast(colour, jupyterDark)).toBeGreaterThanOrEqual(least);
  });

  test('every number on every shade can be read (WCAG AA)', () => {
    for (let step = -50; step <= 50; step++) {
      for (const shading of ['grey', 'signed'] as const) {
        const fill = shade(step / 50, shading, [-1, 1]);
        expect(contrast(fill, inkOn(fill)), `${shading} ${step}`).toBeGreaterThanOrEqual(4);
      }
    }
    for (const fill of [colours.read, colours.result]) expect(contrast(fill, colours.dark)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('table', () => {
  test('numbers stand to the right, in a terminal also beside Korean letters', () => {
    const { text } = table({
      columns: ['층', '파라미터'],
      rows: [
        ['합성곱', 320],
        ['완전 연결층', 692352],
      ],
    });
    expect(text.split('\n')).toEqual([
      '층           파라미터',
      '───────────  ────────',
      '합성곱            320',
      '완전 연결층   692,352',
    ]);
  });

  test('what stands in a cell is text, not markup', () => {
    const { html } = table({
      columns: ['<b>'],
      rows: [['<img src=x onerror=alert(1)>']],
      title: '<i>',
      caption: '<u>',
    });
    expect(html).not.toMatch(/<(b|img|i|u)[ >]/);
  });

  test('a row of another length is refused', () => {
    expect(() => table({ columns: ['a', 'b'], rows: [['1']] })).toThrow(
      expect.objectContaining({ name: 'RangeError', message: 'table: row 0 has 1 cells for 2 columns' }),
    );
  });
});
