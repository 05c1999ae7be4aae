import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slide } from '../../kernel-lib/shape/window/slide.ts';
import { lostAlong, readsAlong, tapsAlong } from '../../kernel-lib/shape/window/taps.ts';
import { bruteForce, readCounts } from './brute-force.ts';
import { setting } from './settings.ts';

describe('slide', () => {
  test.each([
    ['(28 − 3) / 1 + 1 = 26', 28, { size: 3 }, { positions: 26, before: 0, after: 0 }],
    ['(4 + 1 + 1 − 2) / 1 + 1 = 5', 4, { size: 2, padding: 1 }, { positions: 5, before: 1, after: 1, padded: 6 }],
    ['⌊(7 − 3) / 3 + 1⌋ = ⌊2.333…⌋ = 2', 7, { size: 3, strides: 3 }, { positions: 2, exact: 4 / 3 + 1, overhang: 0 }],
    ['⌈(7 − 3) / 3 + 1⌉ = ⌈2.333…⌉ = 3', 7, { size: 3, strides: 3, ceilMode: true }, { positions: 3, overhang: 2 }],
    [
      '⌈224 / 2⌉ = 112, odd zero behind',
      224,
      { size: 7, strides: 2, padding: 'same' },
      { positions: 112, before: 2, after: 3 },
    ],
    [
      '⌈224 / 2⌉ = 112, odd zero in front',
      224,
      { size: 7, strides: 2, padding: 'same-lower' },
      { positions: 112, before: 3, after: 2 },
    ],
    ['2·(3 − 1) + 1 = 5', 7, { size: 3, dilationRate: 2 }, { positions: 3, span: 5, lastStart: 2 }],
    [
      'no window starts in the padding behind',
      3,
      { size: 2, strides: 2, padding: 1, ceilMode: true },
      { positions: 2 },
    ],
  ] as const)('%s', (_, length, window, expected) => {
    expect(slide(length, window)).toMatchObject(expected);
  });
});

test('over 10,000 random settings positions, padding, taps, reads and losses are those of a window that really slides', () => {
  let fitting = 0;
  const promise = fc.property(setting, ({ length, window }) => {
    const slid = bruteForce(length, window);
    const label = `${length} ${JSON.stringify(window)}`;
    if (slid === undefined) {
      expect(() => slide(length, window), label).toThrow(RangeError);
      return;
    }
    fitting++;
    const { before, after, windows } = slid;
    const counts = readCounts(length, windows);
    const lost = [...counts.keys()].filter((element) => counts[element] === 0);
    const found = slide(length, window);
    const actual = {
      ends: [found.positions, found.before, found.after],
      windows: tapsAlong(found).map((taps) => taps.filter((tap) => tap >= 0)),
      counts: readsAlong(found),
      lost: lostAlong(found),
    };
    // As text first: expect takes its time over 12,000 lists of lists.
    const expected = { ends: [windows.length, before, after], windows, counts, lost };
    if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, label).toEqual(expected);
  });
  fc.assert(promise, { numRuns: 12_000, seed: 1 });
  expect(fitting).toBeGreaterThan(10_000);
}, 60_000);
