import * as node from 'node:assert/strict';
import { expect, test } from 'vitest';
import { assert } from '../../kernel-lib/page/worker/assert/assert.ts';

const [ours, theirs] = [assert, node.default] as unknown as Record<string, (...given: unknown[]) => unknown>[];

/** What an assertion comes to: nothing where it holds, the class of what it throws where it does not. */
async function outcome(call: () => unknown): Promise<string> {
  try {
    await call();
    return 'holds';
  } catch (error) {
    return (error as Error).name;
  }
}

const circle: { self?: unknown } = {};
circle.self = circle;
const other: { self?: unknown } = {};
other.self = other;
class Point {
  x = 1;
}
const throwing = (error: unknown) => () => {
  throw error;
};
const far = new RangeError('far');

type Case = [name: string, ...given: unknown[]];

const cases: readonly Case[] = [
  ['ok', 1],
  ['ok', ''],
  ['equal', Number.NaN, Number.NaN],
  ['equal', 0, -0],
  ['equal', 1, '1'],
  ['notEqual', 1, 1],
  ['deepEqual', [1, [2, { a: 3 }]], [1, [2, { a: 3 }]]],
  ['deepEqual', [1, 2], [1, 2, 3]],
  ['deepEqual', { a: undefined }, {}],
  ['deepEqual', [0], [-0]],
  ['deepEqual', new Float32Array([1, 2]), new Float32Array([1, 2])],
  ['deepEqual', new Float32Array([1, 2]), [1, 2]],
  ['deepEqual', new Point(), { x: 1 }],
  ['deepEqual', new Map([[{ a: 1 }, 1]]), new Map([[{ a: 1 }, 1]])],
  ['deepEqual', new Set([1, 2]), new Set([2, 1])],
  ['deepEqual', new Set([1, 2]), new Set([1, 3])],
  ['deepEqual', new Date(1), new Date(2)],
  ['deepEqual', /a/g, /a/],
  ['deepEqual', new Error('a'), new Error('b')],
  ['deepEqual', circle, other],
  ['deepEqual', Array(2), [undefined, undefined]],
  ['notDeepEqual', [1], [1]],
  ['throws', throwing(far)],
  ['throws', () => {}],
  ['throws', throwing(far), /far/],
  ['throws', throwing(far), /near/],
  ['throws', throwing(far), RangeError],
  ['throws', throwing(far), TypeError],
  ['throws', throwing(far), { message: 'far', name: /Range/ }],
  ['throws', throwing(far), { message: 'near' }],
  ['throws', throwing(far), (error: Error) => error.message === 'far'],
  ['throws', throwing(far), far],
  ['doesNotThrow', throwing(far)],
  ['doesNotThrow', () => {}],
  ['rejects', async () => throwing(far)(), /far/],
  ['rejects', Promise.resolve(1)],
  ['doesNotReject', Promise.resolve(1)],
  ['match', 'abc', /b/],
  ['match', 'abc', /d/],
  ['doesNotMatch', 'abc', /b/],
  ['ifError', null],
  ['ifError', far],
  ['fail', 'no'],
];

test.each(cases)('%s of %j and %j holds where it holds in Node', async (...[name, ...given]: Case) => {
  expect(await outcome(() => ours[name](...given))).toBe(await outcome(() => theirs[name](...given)));
});
