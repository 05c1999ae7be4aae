// Run by the build: checks cells like those of the lessons, and keeps what V8 compiled for it for the first start.
import './v8-options.mjs';
import { completionAt } from '../session/cells.mjs';
import { createChecker, keepCompiled } from '../session/compiler.mjs';

const cell = `import * as assert from 'node:assert/strict';
interface Named<T> { readonly name: string; readonly value: T }
class Sum { constructor(readonly terms: readonly number[]) {} total(): number { return this.terms.reduce((a, b) => a + b, 0); } }
function named<T extends object>(value: T): Named<T>[] { return Object.entries(value).map(([name, value]) => ({ name, value })); }
const pairs = new Map<string, number>();
for (const [i, { name }] of named({ a: 1, b: [2] }).entries()) pairs.set(\`\${name}\`, (pairs.get(name) ?? 0) + i);
async function later<K extends keyof Sum>(key: K, ...more: number[]): Promise<Sum[K] | undefined> { return new Sum(more)?.[key]; }
const [first, ...rest] = [3, 1, 2].toSorted();
assert.equal(await later('terms', first, ...rest), rest);
console.log(first > 1 ? { ...pairs } : rest as unknown);`;

const checker = createChecker();
const { declOutput = '' } = checker.convert('', cell);
checker.convert(declOutput, 'const wrong: string = first;');
completionAt(checker.asked(declOutput, 'rest.', 'rest.'.length));
checker.close();
keepCompiled();
