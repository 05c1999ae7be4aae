import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellMarks, keptMarks, markComplaints } from '../../kernel-lib/lessons/cell-marks.mjs';

const cell = (cell_type: 'code' | 'markdown', metadata: object, source = '1', id = 'a') => ({
  cell_type,
  id,
  metadata: { ...metadata },
  source,
});
const said = (of: ReturnType<typeof cell>) => markComplaints(of).map(({ en }) => en);

test('every mark stands in the table of notebooks/README.md, and nothing else does', () => {
  const readme = readFileSync(new URL('../../notebooks/README.md', import.meta.url), 'utf8');
  const [, table] = /## Marks[\s\S]*?\n\|-[^\n]*\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const written = table.trim().split('\n');
  expect(written).toEqual(
    cellMarks.map(
      ({ name, type, place, meaning }) =>
        `| \`${name}\` | ${type.name} | ${place.name} | ${meaning.ko} | ${meaning.en} |`,
    ),
  );
});

test('marks are kept, all else in the metadata goes, and so does what is empty or false', () => {
  const marks = { idea: 'stride', goal: '03-stride', host: true, shows: ['text'], jupyter: { source_hidden: true } };
  const left = { tags: ['skip-execution'], scrolled: true, further: false, sections: [], vote: null };
  const jupyter = { source_hidden: true, outputs_hidden: true };
  expect(keptMarks({ ...marks, ...left, jupyter })).toEqual(marks);
});

test('a mark of another type is kept, so that it can be complained of', () => {
  expect(keptMarks({ further: 'yes' })).toEqual({ further: 'yes' });
});

test.each([
  [
    'all of them, right',
    cell('code', { idea: 'stride', further: true, goal: '03-stride', host: true }, "check('03-stride', n)"),
    [],
  ],
  ['a vote on a prediction', cell('code', { vote: true }, "ask('03-stride');"), []],
  ['notes', cell('markdown', { teacher: true, aside: true, sections: ['D1.3'] }), []],
  [
    'a vote on a check',
    cell('code', { vote: true }, "check('03-stride');"),
    ['vote belongs on a code cell with ask(…).'],
  ],
  [
    'a vote on what only speaks of ask',
    cell('code', { vote: true }, "// ask('03-stride')\n'ask(1)'"),
    ['vote belongs on a code cell with ask(…).'],
  ],
  [
    'a goal on Markdown',
    cell('markdown', { goal: '03-stride' }, "check('03-stride')"),
    ['goal belongs on a code cell with check(…).'],
  ],
  ['an aside of code', cell('code', { aside: true }), ['aside belongs on a Markdown cell.']],
  [
    'an idea of the front',
    cell('markdown', { idea: 'stride' }, '# x', 'front'),
    ['idea belongs on a cell that is neither front nor language.'],
  ],
  ['an output of no kind', cell('code', { shows: ['film'] }), ['shows has to be a list of figure and text.']],
  [
    'a section of no document',
    cell('code', { sections: ['1.3'] }),
    ['sections has to be a list of sections that look like D1.3.'],
  ],
  ['a word for yes', cell('code', { further: 'yes' }), ['further has to be true.']],
  [
    'a goal with capitals',
    cell('code', { goal: 'Stride' }, "check('03-stride')"),
    ['goal has to be the name of a goal, as in 03-stride.'],
  ],
])('%s', (_, of, expected) => {
  expect(said(of)).toEqual(expected);
});
