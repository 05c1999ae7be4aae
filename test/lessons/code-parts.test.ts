// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code in strings is what is tested
import { expect, test } from 'vitest';
import { codeParts } from '../../kernel-lib/lessons/code-parts.mjs';

const texts = (code: string) =>
  codeParts(code)
    .filter(({ kind }) => kind !== 'code')
    .map(({ kind, text }) => [kind, text]);

test.each([
  [
    "const a = 'b'; // c",
    [
      ['string', "'b'"],
      ['comment', '// c'],
    ],
  ],
  [
    '/* a */ const b = "it\'s // no comment";',
    [
      ['comment', '/* a */'],
      ['string', '"it\'s // no comment"'],
    ],
  ],
  ["`a ${b ? `c` : 'd'} e`; /`\"'/.test(f)", [['string', "`a ${b ? `c` : 'd'} e`"]]],
  [
    "a / b / 'c' // ✎ 02-score",
    [
      ['string', "'c'"],
      ['comment', '// ✎ 02-score'],
    ],
  ],
  [
    "import { x } from 'y';\nf(`z`)",
    [
      ['string', "'y'"],
      ['string', '`z`'],
    ],
  ],
  ['const n = await f();\nfor (;;) {}', []],
])('%s', (code, expected) => {
  expect(texts(code)).toEqual(expected);
  expect(
    codeParts(code)
      .map(({ text }) => text)
      .join(''),
  ).toBe(code);
});
