import { expect, test } from 'vitest';
import { markedLine } from '../../kernel-lib/cells/report/marked-line.ts';
import { terminalWidth } from '../../kernel-lib/text/terminal-width.ts';

/** `%` is before what is marked and after it. */
test.each([
  'const x = %y%;',
  '%a%bc',
  'const 합계 = %더하기%(1);',
  "  '가나다' + %길이%.x",
  `const long = '${'가나다 '.repeat(60)}' + %missing%.length + '${'x'.repeat(300)}';`,
  `%start%${'.'.repeat(300)}`,
  `${'.'.repeat(300)}%end%`,
])('the mark stands under what it marks: %s', (text) => {
  const [before, marked, after] = text.split('%');
  const [code, mark] = markedLine(
    `first\r\n${before}${marked}${after}\r\nlast`,
    { line: 1, column: before.length },
    marked.length,
  );
  expect(code.length).toBeLessThan(115);
  expect(code.startsWith('  2 | ')).toBe(true);
  expect(code).not.toContain('\r');
  const [, blank, carets] = /^( {4}\| [ \u3000]*)(\^+)$/.exec(mark) ?? [];
  expect(terminalWidth(carets)).toBe(terminalWidth(marked));
  expect(terminalWidth(code.slice(0, code.indexOf(marked)))).toBe(terminalWidth(blank));
});

test('tabs stay tabs', () => {
  expect(markedLine('\t\tx.y', { line: 0, column: 4 })).toEqual(['  1 | \t\tx.y', '    | \t\t  ^']);
});

test('a place behind the end is marked behind the end', () => {
  expect(markedLine('f(', { line: 0, column: 2 }, 5)).toEqual(['  1 | f(', '    |   ^']);
});
