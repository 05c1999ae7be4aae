import { expect, test } from 'vitest';
import { shapes } from '../../kernel-lib/data/drawn/shapes.ts';
import { classChart } from '../../kernel-lib/notebook/class-chart.ts';
import { pictureNumbers } from '../../kernel-lib/notebook/picture-numbers.ts';
import { sampleGrid } from '../../kernel-lib/notebook/sample-grid.ts';
import { random } from '../../kernel-lib/random.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

const { train, classes } = shapes({ train: 12, test: 0, random: random(1) });

test('samples stand over the names of their classes', () => {
  const { text, svg } = sampleGrid(train, classes, { count: 4, caption: 'Look at the corners.' });
  for (const name of classes) expect(text).toContain(name);
  expect(svg.match(/<image/g)).toHaveLength(4);
  expect(text).toContain('Look at the corners.');
});

test('so many of each class are chosen, class by class', () => {
  const { svg } = sampleGrid(train, classes, { perClass: 2 });
  expect(svg.match(/<image/g)).toHaveLength(6);
  const names = [...svg.matchAll(/>(triangle|square|circle)</g)].map(([, name]) => name);
  expect(names).toEqual(['triangle', 'triangle', 'square', 'square', 'circle', 'circle']);
});

test('nothing to show is refused', () => {
  expect(() => sampleGrid({ x: tensor([], [0, 2, 2, 1]), y: tensor([]) }, [])).toThrow('there is no picture to show');
});

test('classes are counted as bars', () => {
  expect(classChart(train.y, classes).text).toMatch(/triangle.*4[\s\S]*square.*4[\s\S]*circle.*4/);
});

test('a part of a picture is shown as its numbers, with the numbers of rows and columns', () => {
  const x = tensor(
    Array.from({ length: 2 * 4 * 4 }, (_, i) => i / 100),
    [2, 4, 4, 1],
  );
  const { text } = pictureNumbers(x, { row: 1, at: [1, 2], size: 2 });
  for (const value of ['0.22', '0.23', '0.26', '0.27']) expect(text).toContain(value);
  expect(text).not.toContain('0.21');
  expect(() => pictureNumbers(x, { at: [3, 3], size: 2 })).toThrow('2×2 pixels at [3, 3] do not lie in 4×4');
});

test('a label that has no name is refused', () => {
  const letters = { x: tensor(new Array(12).fill(0.5), [3, 2, 2, 1]), y: tensor([1, 2, 3]) };
  const names = ['A', 'B', 'C'];
  expect(() => sampleGrid(letters, names)).toThrow('sampleGrid: there is no class 3 among 3, counted from 0');
  expect(() => sampleGrid(letters, names, { perClass: 1 })).toThrow('sampleGrid: there is no class 3 among 3');
  expect(() => classChart(letters.y, names)).toThrow('classChart: there is no class 3 among 3');
  setLanguage('ko');
  try {
    expect(() => classChart(letters.y, names)).toThrow('classChart: 클래스 3개를 0번부터 세니까 3번 클래스는 없어요');
  } finally {
    setLanguage('en');
  }
});
