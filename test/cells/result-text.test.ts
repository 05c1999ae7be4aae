import { AsyncLocalStorage, createHook } from 'node:async_hooks';
import { inspect } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { resultText } from '../../kernel-lib/cells/report/result-text.ts';
import { conv2d, setLanguage } from '../../kernel-lib/dist/index.js';
import { Session } from './session.ts';

// As in a kernel: Node leaves its own symbols on promises where somebody follows them.
const hook = createHook({ init() {} }).enable();
const storage = new AsyncLocalStorage();

afterAll(() => {
  hook.disable();
  setLanguage('en');
});

/** The value of the last cell comes in an object: a promise would be awaited. */
async function result(language: 'ko' | 'en', ...sources: readonly string[]) {
  const session = new Session({ conv2d, keep: (value: unknown) => ({ value }) });
  let last: unknown;
  for (const source of sources) last = await storage.run({ secret: 1 }, () => session.run(source));
  return resultText((last as { value: unknown }).value, language);
}

const later = 'const later = async (n: number) => n;';

test('Node leaves its symbols here, too', () => {
  expect(inspect(storage.run({ secret: 1 }, () => Promise.resolve(1)))).toContain('Symbol(async_id_symbol)');
});

test('a forgotten await says that it is a promise and how to wait for it', async () => {
  expect(await result('en', later, 'keep(later(1))')).toBe(
    'Promise\nA value that is not there yet. Write await before it: await f(x)',
  );
  expect(await result('ko', later, 'keep(later(1))')).toBe(
    'Promise\n아직 도착하지 않은 값이에요. 앞에 await를 붙이세요: await f(x)',
  );
});

test('so does an array of promises', async () => {
  expect(await result('en', later, 'keep([1, 2].map(later))')).toBe(
    '[ Promise, Promise ]\nValues that are not there yet. Wait for all of them: await Promise.all(values)',
  );
  expect(await result('ko', later, 'keep([1, 2].map(later))')).toContain('await Promise.all(값들)');
});

test.each([
  ["keep(new RangeError('5 in 4'))", 'RangeError: 5 in 4'],
  ["keep(new Error('a', { cause: new TypeError('b') }))", 'Error: a'],
  ['keep(new Error())', 'Error'],
  ["keep([new Error('a')])", '[ [Error: a] ]'],
  ['keep(later)', '[AsyncFunction: later]'],
  ['keep({ a: [1, 2] })', '{ a: [ 1, 2 ] }'],
  ["keep('text')", "'text'"],
  ['keep(undefined)', 'undefined'],
])('%s', async (source, text) => {
  expect(await result('en', later, source)).toBe(text);
});

test('a refusal as a value speaks the language of the reader', async () => {
  setLanguage('en');
  const source =
    'let refusal: unknown; try { conv2d({ filters: 8, kernelSize: 3, stride: 2 } as any) } catch (e) { refusal = e } keep(refusal)';
  expect(await result('ko', source)).toBe('RangeError: conv2d: stride 옵션은 없어요. strides 옵션을 쓰려고 했나요?');
});
