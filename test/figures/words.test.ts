import { describe, expect, test } from 'vitest';
import { escapePlotly } from '../../kernel-lib/figures/escape-plotly.ts';
import { numeral } from '../../kernel-lib/figures/numeral.ts';
import { percent } from '../../kernel-lib/figures/percent.ts';
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

  test('a share is a percentage', () => expect(percent(1)).toBe('100%'));
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
