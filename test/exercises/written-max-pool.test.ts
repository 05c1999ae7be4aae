import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { posed } from '../support/posed.ts';

const ts = createRequire(import.meta.url)(
  '@tslab/typescript-for-tslab',
) as typeof import('@tslab/typescript-for-tslab');

/** What a learner wrote at the place of the window, in the frame that the notebook gives. */
function maxPool(place: string): unknown {
  const source = `function maxPool(map, size) {
  const pooled = [];
  for (let top = 0; top + size <= map.length; top += size) {
    const line = [];
    for (let left = 0; left + size <= map[0].length; left += size) {
      ${place}
    }
    pooled.push(line);
  }
  return pooled;
}`;
  return new Function(`${ts.transpile(source, { target: ts.ScriptTarget.ES2022 })}\nreturn maxPool;`)();
}

const searched = (start: string) => `
  let largest = ${start};
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      largest = Math.max(largest, map[top + row][left + column]);
    }
  }
  line.push(largest);`;

const slips: Readonly<Record<string, unknown>> = {
  'first-row': maxPool('line.push(Math.max(...map[top].slice(left, left + size)));'),
  'always-two': maxPool(
    'line.push(Math.max(map[top][left], map[top][left + 1], map[top + 1][left], map[top + 1][left + 1]));',
  ),
  'from-zero': maxPool(searched('0')),
};

test.each(Object.entries(slips))('max pooling with the slip %s is told so', (mistake, slip) => {
  for (let number = 0; number < 40; number++) {
    expect(posed('06-max-pool', `6-${number}`).judge(slip), String(number)).toMatchObject({ right: false, mistake });
  }
});

test('max pooling written in the frame of the notebook is right, and the blank itself only asks', () => {
  expect(posed('06-max-pool', '6-1').judge(maxPool(searched('-Infinity'))).right).toBe(true);
  expect(posed('06-max-pool', '6-1').judge(maxPool(''))).toMatchObject({ right: false, asked: true });
});

test('a map that is too long for the call is shown below it, so that it can be worked out by hand', () => {
  const { sentence } = posed('06-max-pool', '6-1').judge(maxPool('line.push(map[top][left + 1]);'));
  for (const text of [sentence.ko, sentence.en]) expect(text).toMatch(/maxPool.*\n`\[\[-?\d+, .*\]\]`\n`[23]`$/s);
});
