import { expect, test } from 'vitest';
import { readCounts } from '../../kernel-lib/figures/read-counts.ts';
import { sliding } from '../../kernel-lib/figures/sliding.ts';

test('D5.11: 7 cells, window 3, stride 3: 2.333…, rounded down to 2, and the seventh cell is lost', () => {
  const { text } = sliding(7, { size: 3, strides: 3 });
  expect(text).toBe(
    'position 0: 0 1 2\nposition 1: 3 4 5\n(7 + 0 − 3) ÷ 3 + 1 = 2.333… → 2 (rounded down)\ncells that no window reads: 6',
  );
});

test('D5.11: padded to 9, nothing is lost', () => {
  const { text } = sliding(7, { size: 3, strides: 3, padding: 1 });
  expect(text).toContain('(7 + 2 − 3) ÷ 3 + 1 = 3\nevery cell is read');
  expect(text).toContain('position 0: · 0 1\nposition');
});

test('many positions are shown by the first and the last of them', () => {
  const { text } = sliding(28, { size: 3 });
  expect(text).toContain('position 3: 3 4 5\n⋮\nposition 23: 23 24 25');
});

test('D4.4: a corner is read by one window without padding, by four with it, the middle by nine', () => {
  const plain = readCounts([5, 5], { size: 3 }).text.split(/\s+/);
  expect([plain[0], plain[12]]).toEqual(['1', '9']);
  const padded = readCounts([5, 5], { size: 3, padding: 1 });
  expect(padded.text).toContain('·  4  6  6  6  4  ·');
  expect(padded.svg).not.toContain('>0<');
});

test('rows and columns that no window reads are named', () => {
  expect(readCounts([7, 8], { size: 3, strides: 3 }).text).toContain(
    'cells that no window reads: row 6, column 6, column 7',
  );
});
