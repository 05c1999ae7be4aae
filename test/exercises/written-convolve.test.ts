import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { posed } from '../support/posed.ts';

const ts = createRequire(import.meta.url)(
  '@tslab/typescript-for-tslab',
) as typeof import('@tslab/typescript-for-tslab');

/** What a learner wrote: lines at the place of the window, and lines elsewhere in the frame that the notebook gives. */
function convolve(place: string, { first = '', row = '' } = {}): unknown {
  const source = `function convolve(input, filter) {
  const height = filter.length;
  const width = filter[0].length;
  const map = [];
  ${first}
  for (let top = 0; top + height <= input.length; top++) {
    const scores = [];
    ${row}
    for (let left = 0; left + width <= input[0].length; left++) {
      ${place}
    }
    map.push(scores);
  }
  return map;
}`;
  return new Function(`${ts.transpile(source, { target: ts.ScriptTarget.ES2022 })}\nreturn convolve;`)();
}

const loops = (heart: string, columns = 'width') => `
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < ${columns}; column++) {
      ${heart}
    }
  }`;
const product = 'input[top + row][left + column] * filter[row][column]';
const summed = loops(`score = score + ${product};`);

const slips: Readonly<Record<string, unknown>> = {
  'window-stays': convolve(
    `let score = 0; ${loops('score = score + input[row][column] * filter[row][column];')} scores.push(score);`,
  ),
  'last-product': convolve(`let score = 0; ${loops(`score = ${product};`)} scores.push(score);`),
  'never-reset': convolve(`${summed} scores.push(score);`, { first: 'let score = 0;' }),
  'reset-each-row': convolve(`${summed} scores.push(score);`, { row: 'let score = 0;' }),
  'square-only': convolve(`let score = 0; ${loops(`score = score + ${product};`, 'height')} scores.push(score);`),
  'not-added': convolve(loops(`scores.push(${product});`)),
  'written-inside': convolve(`let score = 0; ${loops(`score = score + ${product}; scores.push(score);`)}`),
  'filter-added': convolve(
    `let score = 0; ${loops('score = score + input[top + row][left + column] + filter[row][column];')} scores.push(score);`,
  ),
};

test.each(Object.entries(slips))('a convolution with the slip %s is told so', (mistake, slip) => {
  for (let number = 0; number < 40; number++) {
    const { judge } = posed('02-convolve', `4-${number}`);
    expect(judge(slip), String(number)).toMatchObject({ right: false, mistake });
  }
});

test('a convolution that writes nothing down is told that nothing was collected, and the blank itself only asks', () => {
  const { judge } = posed('02-convolve', '4-1');
  const verdict = judge(convolve(`let score = 0; ${summed}`));
  expect(verdict).toMatchObject({ right: false, mistake: 'type' });
  expect(verdict.sentence.ko).toContain('모아서');
  expect(verdict.sentence.en).toContain('collected');
  expect(judge(convolve(''))).toMatchObject({ right: false, asked: true });
});

test('a convolution written in the frame of the notebook is right', () => {
  const right = convolve(`let score = 0; ${summed} scores.push(score);`);
  expect(posed('02-convolve', '4-1').judge(right).right).toBe(true);
});
