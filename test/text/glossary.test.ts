import { expect, test } from 'vitest';
import { glossary, term } from '../../kernel-lib/text/glossary.ts';

test.each(glossary.map((entry) => [entry.ko, entry] as const))(
  '%s is explained in a sentence of each language',
  (_, entry) => {
    expect(entry.meaning.ko).toMatch(/요\.$/);
    expect(entry.meaning.en).toMatch(/\.$/);
  },
);

test('no word stands for two ideas, and none is both used and avoided', () => {
  const used = glossary.flatMap(({ ko, en }) => (ko === en ? [ko] : [ko, en]));
  expect(new Set(used).size).toBe(used.length);
  for (const word of glossary.flatMap(({ avoid }) => avoid)) expect(used).not.toContain(word);
});

test('meanings keep to the words of the glossary', () => {
  const avoided = glossary.flatMap(({ avoid }) => avoid).filter((word) => word.length > 2 && !/커널|kernel/.test(word));
  for (const { ko, meaning } of glossary) {
    for (const word of avoided) expect(`${meaning.ko} ${meaning.en}`.includes(word), `${ko}: ${word}`).toBe(false);
  }
});

test('a word is found by either name; one that is not used leads to the one that is', () => {
  expect(term('스트라이드')).toBe(term('stride'));
  expect(() => term('보폭')).toThrow(
    expect.objectContaining({
      name: 'RangeError',
      message: "term: '보폭' is not in the glossary; the lessons say '스트라이드' (stride)",
    }),
  );
});
