import { expect, test } from 'vitest';
import { posed } from '../support/posed.ts';

const students = Array.from({ length: 200 }, (_, i) => `3-${i + 1}`);

test('09-border never starts where the loss is about 0 already', () => {
  for (const student of students) {
    const pixel = 1 / Math.sqrt(Number(posed('09-border', student).right));
    expect((pixel - 6) ** 2, student).toBeGreaterThan(1);
  }
});

test('whoever leaves one hyperparameter out, or names one too many, is told no form of numbers', () => {
  for (const student of students) {
    const { judge, right } = posed('09-chosen', student);
    const numbers = right as readonly number[];
    for (const given of [
      ...numbers.map((left) => numbers.filter((each) => each !== left)),
      [1],
      [1, 2, 3, 4, 5, 6, 7],
    ]) {
      const { sentence, mistake } = judge(given);
      expect(mistake, student).not.toBe('shape');
      expect(sentence.ko, student).not.toMatch(/모양/);
    }
  }
});

test('09-trained names what became of the 2 in the gradient', () => {
  const { judge } = posed('09-trained', '3-1');
  type Step = (off: number, pixel: number) => number;
  const walk = (gradient: Step) => (weight: number, pixel: number, target: number, rate: number, steps: number) =>
    Array.from({ length: steps }).reduce<number>((at) => at - rate * gradient(at * pixel - target, pixel), weight);
  expect(judge(walk((off, pixel) => 2 * off * pixel)).right).toBe(true);
  expect(judge(walk((off, pixel) => off * pixel)).mistake).toBe('square-forgotten');
  expect(judge(walk((off, pixel) => pixel * off * pixel)).mistake).toBe('pixel-for-two');
});
