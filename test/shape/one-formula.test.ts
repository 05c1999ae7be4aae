import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../kernel-lib/', import.meta.url);
// Exercises say how usual mistakes come about, so they write wrong formulas down.
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(dist|node_modules|exercises)\//.test(file));

/** Code without comments and without what stands in strings, where formulas are shown, not computed. */
function code(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g, '');
}

/**
 * The ways to write an output size or the span of a window, and the files that may: `slide`, and receptive fields, which find
 * no size but ask which elements of a transposed convolution reach an output.
 */
const formulas: readonly (readonly [way: string, written: RegExp, files: readonly string[]])[] = [
  [
    'divides by strides',
    /\/\s*(?:[\w.]+\.)?(?:strides?|STRIDES?)\b/,
    ['shape/network/receptive-fields.ts', 'shape/window/slide.ts'],
  ],
  [
    'takes a window from a length and adds 1',
    /-\s*(?:[\w.]+\.)?\w*(?:size|kernel|span|window)\w*\s*\)?\s*\+\s*1/i,
    ['shape/network/receptive-fields.ts'],
  ],
  [
    'widens a window by its dilation',
    /\(\s*(?:[\w.]+\.)?\w*(?:size|kernel)\w*\s*-\s*1\s*\)/i,
    ['shape/window/slide.ts'],
  ],
];

test.each(formulas)('nobody else %s', (_, written, files) => {
  expect(sources.filter((file) => written.test(code(file)))).toEqual(files);
});
