import { expect, test } from 'vitest';
import { textWidth } from '../../kernel-lib/figures/text-width.ts';
import { terminalWidth } from '../../kernel-lib/text/terminal-width.ts';
import { textTable } from '../../kernel-lib/text/text-table.ts';

// Expected: EastAsianWidth.txt of Unicode 16, W and F two columns, and none for what is drawn over the letter before.
test.each([
  ['a Latin word', 'pool', 4],
  ['a formula', '⌊(28 − 3)/2⌋ · 3 × 3', 20],
  ['a rule', '──░█', 4],
  ['Korean', '한국어', 6],
  ['Korean in parts, as macOS spells it', '한국어'.normalize('NFD'), 6],
  ['old Korean consonants', '\ua960\u1113', 4],
  ['loose Korean letters', 'ㄱㅏ', 4],
  ['Chinese', '卷積', 4],
  ['a rare Chinese letter', '\u{20000}', 2],
  ['Japanese', 'たたみ込み', 10],
  ['wide letters', 'ＡＢ', 4],
  ['wide signs of money', '￦￥', 4],
  ['narrow forms of Korean and Japanese', '\uffa1\uff76｡￨', 4],
  ['a narrow space between wide ones', '\u303f', 1],
  ['a compatible ideograph and a circled one', '\uf900㈜', 4],
  ['wide punctuation', '「、」', 6],
  ['an accent of its own', 'e\u0301', 1],
  ['a joiner that is not seen', 'a\u200bb', 2],
  ['an emoji', '😀🧪', 4],
  ['a flag', '🇰🇷', 2],
])('%s takes as many columns as a terminal gives it', (_, text, columns) => {
  expect(terminalWidth(text)).toBe(columns);
});

test('what is narrow in a terminal is drawn narrow, and what is spelled in parts as wide as what is spelled whole', () => {
  expect(textWidth('\uff76', 20)).toBe(textWidth('n', 20));
  expect(textWidth('컨볼루션'.normalize('NFD'), 20)).toBe(textWidth('컨볼루션', 20));
});

test('columns of a table stand under each other whatever is in them', () => {
  const rows = [
    ['층', '값'],
    ['￦1'.normalize('NFD'), '10'],
    ['e\u0301😀', '200'],
  ];
  expect(textTable(rows, new Set([1]))).toBe(['층    값', '￦1   10', 'e\u0301😀  200'].join('\n'));
});
