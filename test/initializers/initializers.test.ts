import { describe, expect, test } from 'vitest';
import { initializer } from '../../kernel-lib/initializers/initializers.ts';
import { randomNormal } from '../../kernel-lib/initializers/random-normal.ts';
import { randomUniform } from '../../kernel-lib/initializers/random-uniform.ts';
import { truncatedNormal } from '../../kernel-lib/initializers/truncated-normal.ts';
import { random } from '../../kernel-lib/random.ts';

const kernel = [3, 3, 40, 60];
const fanIn = 3 * 3 * 40;
const fanOut = 3 * 3 * 60;

/** Mean, spread and ends of 21,600 numbers drawn from one seed. */
function drawn(make: Parameters<typeof initializer>[0]) {
  const { data } = initializer(make)(kernel, random(1));
  const mean = data.reduce((sum, w) => sum + w, 0) / data.length;
  const variance = data.reduce((sum, w) => sum + (w - mean) ** 2, 0) / data.length;
  return { mean, variance, least: Math.min(...data), most: Math.max(...data) };
}

describe('the spread of the start values is the one published', () => {
  test.each([
    ['glorotUniform', 2 / (fanIn + fanOut)],
    ['glorotNormal', 2 / (fanIn + fanOut)],
    ['heUniform', 2 / fanIn],
    ['heNormal', 2 / fanIn],
    ['randomNormal', 0.05 ** 2],
    ['randomUniform', 0.1 ** 2 / 12],
  ] as const)('%s', (name, variance) => {
    const numbers = drawn(name);
    expect(numbers.variance / variance).toBeCloseTo(1, 1);
    expect(Math.abs(numbers.mean)).toBeLessThan(4 * Math.sqrt(variance / 21_600));
  });
});

test('even numbers stay between their ends', () => {
  const { least, most } = drawn(randomUniform({ minval: 2, maxval: 3 }));
  expect(least).toBeGreaterThanOrEqual(2);
  expect(most).toBeLessThanOrEqual(3);
  expect(most - least).toBeGreaterThan(0.99);
});

test('a truncated bell curve ends at two spreads, a whole one does not', () => {
  expect(drawn(truncatedNormal({ stddev: 1 })).most).toBeLessThanOrEqual(2);
  expect(drawn(randomNormal({ stddev: 1 })).most).toBeGreaterThan(3);
});

test('zeros and ones are what they say', () => {
  expect(drawn('zeros')).toEqual({ mean: 0, variance: 0, least: 0, most: 0 });
  expect(drawn('ones')).toEqual({ mean: 1, variance: 0, least: 1, most: 1 });
});

test('an unknown name is refused with the names there are', () => {
  expect(() => initializer('glorot' as 'zeros')).toThrow("initializer: there is no 'glorot'; there are zeros, ones");
});
