import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../kernel-lib/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(dist|node_modules)\//.test(file));

/** Code without comments and without what stands in strings, where formulas are shown, not computed. */
function code(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g, '');
}

test('only slide divides a length by strides to find a size', () => {
  const divides = sources.filter((file) => /\/\s*(?:[\w.]+\.)?(?:strides?|STRIDES?)\b/.test(code(file)));
  expect(divides).toEqual(['shape/receptive-fields.ts', 'shape/slide.ts']);
});
