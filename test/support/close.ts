import { expect } from 'vitest';

/** Expects equal lengths, and no difference above `tolerance` of the largest number expected. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-4): void {
  expect(actual.length).toBe(expected.length);
  const largest = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let i = 0; i < expected.length; i++) {
    const error = Math.abs(actual[i] - expected[i]) / Math.max(largest, 1e-6);
    expect(error, `[${i}] is ${actual[i]}, expected ${expected[i]}`).toBeLessThan(tolerance);
  }
}
