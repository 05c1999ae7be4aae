import { expect, test } from 'vitest';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import {
  conv2d,
  flatten,
  globalAveragePooling2d,
  globalMaxPooling2d,
  maxPooling2d,
  sequential,
} from '../../kernel-lib/index.ts';

const { question, judge } = exerciseNamed('test', '06-any-size').pose(1);
const [side, filters] = [/\[(\d+),/, /길이 (\d+)/].map((found) => Number(found.exec(question.ko)?.[1]));
const convolution = conv2d({ filters, kernelSize: 3 });

test.each([globalMaxPooling2d(), globalAveragePooling2d()])(
  'either global pooling makes a vector of any size',
  (layer) => {
    expect(judge(sequential([convolution, layer])).right).toBe(true);
  },
);

test('a window as large as one of the two pictures is right for that one only', () => {
  const model = sequential([convolution, maxPooling2d({ poolSize: side - 2 }), flatten()]);
  expect(judge(model)).toMatchObject({ right: false, mistake: 'one-size-only' });
});

test('a network that makes something else is told both shapes', () => {
  const { sentence } = judge(sequential([conv2d({ filters: filters + 1, kernelSize: 5 }), globalMaxPooling2d()]));
  expect(sentence.en).toContain(`[${filters + 1}] and [${filters + 1}]`);
});
