import { expect, test } from 'vitest';
import { sectionFaults } from '../../kernel-lib/lessons/section-faults.mjs';

const printing = (text: string, sections = ['D5.9']) => ({
  cell_type: 'code',
  id: 'stack',
  metadata: { sections },
  outputs: [{ output_type: 'stream', name: 'stdout', text: [text] }],
});
const sections = {
  'D5.9': { lesson: '04', numbers: [[28, 28, 6], [38_250]] },
  'D1.1': { lesson: '01', numbers: [] },
};
const found = (...cells: object[]) =>
  sectionFaults({ cells }, '04-filters', sections).map(({ why, id, error }) => [why, id, error.replace(/^.*?: /, '')]);

test.each([
  ['as the library prints shapes', '[ 28, 28, 6 ]\n38250'],
  ['with crosses and grouped', '28×28×6 → 38,250 weights'],
  ['in a table', '| 28 | 28 | 6 |\n| 38,250 |'],
])('numbers stand in the outputs of the cells that name a section: %s', (_, text) => {
  expect(found(printing(text))).toEqual([]);
});

test('a figure tells its numbers as text', () => {
  const outputs = [{ output_type: 'display_data', data: { 'text/plain': ['28×28×6, ', '38,250'] } }];
  expect(found({ ...printing(''), outputs })).toEqual([]);
});

test.each([
  ['not side by side', '28 6 28, 38 250'],
  ['parts of other numbers', '28×28×60, 138,250'],
  ['after a point', '28×28×0.6, 38.250'],
])('%s is missing', (_, text) => {
  expect(found(printing(text)).map(([why, id]) => [why, id])).toEqual([
    ['section', 'stack'],
    ['section', 'stack'],
  ]);
});

test('what another cell prints does not count, nor does the claim of another lesson', () => {
  expect(found(printing('', ['D5.9']), printing('28×28×6 38250', ['D1.1']))).toHaveLength(2);
  expect(found(printing('28×28×6 38250', ['D1.1']))).toEqual([['section', '', expect.stringMatching(/절|section/)]]);
});
