import { expect, test } from 'vitest';
import { posed } from '../support/posed.ts';

const scores = posed('04-scores-at');
const change = posed('04-change');

test('a function that has nothing to return is told so', () => {
  const given = () => {
    Math.max(1, 2);
  };
  expect(scores.judge(given).sentence.en).toMatch(/returns nothing/);
});

test('a function that returns an array with nothing in it is told so, and not that it returns nothing', () => {
  const given = (piece: readonly unknown[]) => piece.slice(piece.length);
  expect(scores.judge(given)).toMatchObject({ right: false, mistake: 'type' });
  expect(scores.judge(given).sentence.en).toMatch(/empty array.*`push`/);
  expect(scores.judge(given).sentence.ko).toMatch(/빈 배열.*`push`/);
});

test('a table of another form is told what it is, in both languages', () => {
  const tall = posed('02-convolve');
  const { sentence } = tall.judge(() => [[1]]);
  expect(sentence.ko).toMatch(/convolve.*1×1/);
  expect(sentence.en).toMatch(/convolve.* returns is 1×1\./);
});

test('a function that still returns NaN is told so', () => {
  const given = (before: readonly number[]) => before.length * Number.NaN;
  expect(change.judge(given).sentence.en).toMatch(/`NaN`.*`return`/);
  expect(change.judge(given).sentence.ko).toMatch(/`return`.*`NaN`/);
  expect(scores.judge((_: unknown, filters: readonly unknown[]) => filters.map(() => Number.NaN)).sentence.en).toMatch(
    /NaN/,
  );
});
