import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from '../../../kernel-lib/cli/checks/built-types.mjs';
import { folder } from '../../support/folder.ts';
import { write } from '../../support/write.ts';

/** What the kernel's compiler finds in one file of declarations. */
function inDeclarations(text: string): string[] {
  const path = folder();
  write(join(path, 'index.d.ts'), text);
  return faults(path, ['index.d.ts']);
}

test('declarations that it understands have no faults', () => {
  expect(inDeclarations('export interface Tensor { readonly data: Float32Array }')).toEqual([]);
});

test('a door that was not built is found', () => {
  expect(faults(folder(), ['index.d.ts'])).toEqual(['index.d.ts is not there']);
});

test.each([
  ['a type that is younger than it', 'export interface Tensor { data: Float32Array<ArrayBuffer> }', 'reads as any'],
  ['a name it does not know', 'export declare function f(x: Missing): void;', "Cannot find name 'Missing'"],
  ['an any that was written', 'export declare const f: any;', 'f: any reads as any'],
  ['syntax that is younger than it', "import type X from './x.json' with { type: 'json' };", 'index.d.ts:1'],
])('%s is found', (_, text, fault) => {
  expect(inDeclarations(text).join('\n')).toContain(fault);
});
