import { expect, test } from 'vitest';
import { named } from '../../kernel-lib/lessons/find-lessons.mjs';

test.each([
  [[], true],
  [['03'], true],
  [['3'], true],
  [['03-output-size'], true],
  [['output-size'], true],
  [['03-output-size.ipynb'], true],
  [['02', '03'], true],
  [['30'], false],
  [['0'], false],
  [['output'], false],
])('%j names 03-output-size: %s', (words, is) => {
  expect(named(words, { name: '03-output-size' })).toBe(is);
});
