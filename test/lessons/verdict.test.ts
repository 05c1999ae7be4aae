import { expect, test } from 'vitest';
import { faults } from '../../kernel-lib/lessons/verdict.mjs';

const sound = { seconds: 1, cells: [], ended: null, late: [], unfinished: [] };
const cell = { cell_type: 'code', id: 'a', metadata: {}, source: '1', execution_count: 1, outputs: [] as object[] };
const text = { output_type: 'stream', name: 'stdout', text: ['26\n'] };
const figure = { output_type: 'display_data', data: { 'image/svg+xml': '<svg/>', 'text/plain': 'words' } };

test.each([
  ['every cell run', [cell], []],
  ['Markdown between', [{ cell_type: 'markdown', id: 'm', metadata: {}, source: '' }, cell], []],
  ['a cell not run', [cell, { ...cell, id: 'b', execution_count: null }], [['skipped', 'b']]],
  ['text where text is promised', [{ ...cell, metadata: { shows: ['text'] }, outputs: [text] }], []],
  ['a figure where a figure is promised', [{ ...cell, metadata: { shows: ['figure'] }, outputs: [figure] }], []],
  [
    'text where a figure is promised',
    [{ ...cell, metadata: { shows: ['figure'] }, outputs: [text] }],
    [['missing', 'a']],
  ],
  [
    'a figure where text is promised',
    [{ ...cell, metadata: { shows: ['text'] }, outputs: [figure] }],
    [['missing', 'a']],
  ],
  [
    'an error among outputs',
    [{ ...cell, outputs: [text, { output_type: 'error', ename: 'E', evalue: 'v', traceback: [] }] }],
    [['error', 'a']],
  ],
  [
    'an error that a cell is to show',
    [
      {
        ...cell,
        metadata: { tags: ['raises-exception'] },
        outputs: [{ output_type: 'error', ename: 'E', evalue: 'v', traceback: [] }],
      },
    ],
    [],
  ],
  ['no error where one may be', [{ ...cell, metadata: { tags: ['raises-exception'] } }], []],
  [
    'a late failure of another cell, of which nothing else was heard',
    [{ ...cell, outputs: [{ output_type: 'error', ename: 'LateError', evalue: 'v', traceback: [] }] }],
    [['late', 'a']],
  ],
  [
    "a stock tslab's printed rejection",
    [{ ...cell, outputs: [{ output_type: 'stream', name: 'stderr', text: 'UnhandledPromiseRejection: Error: v\n' }] }],
    [['late', 'a']],
  ],
])('%s', (_, cells, expected) => {
  expect(faults({ cells }, sound).map(({ why, id }) => [why, id])).toEqual(expected);
});

test('cells behind the one that failed are not blamed', () => {
  const outputs = [{ output_type: 'error', ename: 'RangeError', evalue: '5 in 4', traceback: [] }];
  const cells = [
    { ...cell, outputs },
    { ...cell, id: 'b', execution_count: null },
  ];
  const ended = { why: 'error' as const, name: 'RangeError', value: '5 in 4', index: 0 };
  expect(faults({ cells }, { ...sound, ended })).toMatchObject([{ id: 'a', error: 'RangeError: 5 in 4' }]);
});

test('what was rejected nobody knows where, and what still runs, count too', () => {
  const late = [{ index: null, name: '', value: 'UnhandledPromiseRejection: Error: v', traceback: [] }];
  const found = faults({ cells: [cell] }, { ...sound, late, unfinished: ['Timeout', 'Timeout'] });
  expect(found).toMatchObject([
    { why: 'late', error: 'Error: v' },
    { why: 'unfinished', error: 'something still runs after the last cell: Timeout' },
  ]);
});
