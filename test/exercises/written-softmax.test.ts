import { expect, test } from 'vitest';
import { posed } from '../support/posed.ts';

function judged(id: string, given: unknown) {
  return posed(id).judge(given);
}

test('a softmax for three scores alone is told so, though it gives NaN for two of them', () => {
  const three = (scores: number[]) => {
    const powers = [Math.exp(scores[0]), Math.exp(scores[1]), Math.exp(scores[2])];
    const total = powers[0] + powers[1] + powers[2];
    return [powers[0] / total, powers[1] / total, powers[2] / total];
  };
  expect(judged('07-write-softmax', three)).toMatchObject({ right: false, mistake: 'three-only' });
});

test('a softmax that squares the scores is told what an exponent is', () => {
  const squared = (scores: number[]) => {
    const total = scores.reduce((sum, score) => sum + score * score, 0);
    return scores.map((score) => (score * score) / total);
  };
  expect(judged('07-write-softmax', squared)).toMatchObject({ right: false, mistake: 'squared' });
});

test.each([
  ['all of it', (scores: number[]) => scores.map(() => Number.NaN)],
  ['a part of it', (scores: number[]) => scores.map((_, i) => (i === 0 ? Number.NaN : 1))],
])('what is not a number is called so, where %s is NaN', (_, given) => {
  const { right, sentence } = judged('07-write-softmax', given);
  expect(right).toBe(false);
  expect(sentence.en).toContain('not a number (`NaN`)');
  expect(sentence.ko).toContain('수가 아닌 값(`NaN`)');
});

test('a blank that returns NaN is still a question, and one that returns nothing is told so', () => {
  expect(judged('01-place', () => Number.NaN)).toMatchObject({ asked: true });
  expect(judged('07-write-softmax', (scores: number[]) => void scores.map((score) => score + 1)).sentence.en).toContain(
    'returns nothing',
  );
});
