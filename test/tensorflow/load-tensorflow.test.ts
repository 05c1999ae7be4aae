import { afterEach, expect, test } from 'vitest';
import { loadTensorFlow } from '../../kernel-lib/tensorflow/load-tensorflow.ts';

const util = process.getBuiltinModule('node:util') as unknown as Record<string, unknown>;
const { isArray, isNullOrUndefined } = util;

afterEach(() => Object.assign(util, { isArray, isNullOrUndefined }));

test('TensorFlow computes, whichever it is, and says which', async () => {
  const { tf, backend, how } = await loadTensorFlow();
  expect(tf.matMul([[1, 2]], [[3], [4]]).arraySync()).toEqual([[11]]);
  expect(tf.getBackend()).toBe(backend === 'tfjs-node' ? 'tensorflow' : 'cpu');
  const named = backend === 'tfjs-node' ? /^TensorFlow \d+\.\d+\.\d+ \(tfjs-node\)/ : /@tensorflow\/tfjs stands in/;
  expect(how.en).toMatch(named);
});

test('what newer Nodes dropped from util is put back', async () => {
  delete util.isArray;
  delete util.isNullOrUndefined;
  await loadTensorFlow();
  expect((util.isArray as (value: unknown) => boolean)([])).toBe(true);
  const isNullish = util.isNullOrUndefined as (value: unknown) => boolean;
  expect([undefined, null, 0, ''].map(isNullish)).toEqual([true, true, false, false]);
});
