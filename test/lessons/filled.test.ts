import { expect, test } from 'vitest';
import type { Exercise, Posed } from '../../kernel-lib/exercises/exercise.ts';
import { filled } from '../../kernel-lib/lessons/filled.mjs';

const text = (words: string) => ({ ko: words, en: words });

/** An exercise of the test's own, of which only what is filled in is real. */
function own(id: string, kind: Exercise['kind'], right: unknown, source?: string, answer = 'so') {
  const posed: Posed = {
    question: text('?'),
    hints: [text('1'), text('2'), text('3')],
    answer: text(answer),
    right,
    mistakes: {},
    judge: () => ({ right: false, sentence: text('no') }),
  };
  const exercise = { id, kind, version: 1, goal: '02-score', ...(source && { source }), pose: () => posed } as Exercise;
  return [id, { exercise, posed }] as const;
}

const known = new Map([
  own('02-twice', 'function', undefined, 'function twice(n: number): number {\n  return 2 * n;\n}'),
  own('02-count', 'number', -3.5),
  own('02-shape', 'shape', [26, 26, 8]),
  own('02-rows', 'tensor', [
    [1, -2],
    [0, 4],
  ]),
  own('02-bug', 'bug', 4, 'class Mended {}'),
  own('02-network', 'model', { layers: [] }, undefined, '`sequential([flatten()])`'),
  own('02-picture', 'model', { layers: [] }),
]);
const posedById = (id: string) => known.get(id);

const notebook = (...code: string[]) => ({
  cells: [
    { cell_type: 'markdown', id: 'm', metadata: {}, source: '// ✎ 02-count' },
    ...code.map((source, i) => ({ cell_type: 'code', id: `c${i}`, metadata: {}, source })),
  ],
});
const blank = (id: string, placeholder: string, given: string) =>
  `const before = 1;\n// ✎ ${id}\n${placeholder}\n// ✎\ncheck('${id}', ${given});`;

/** The second cell, filled, and the sentences. */
function fill(code: string) {
  const { notebook: done, complaints } = filled(notebook(code), posedById);
  return { code: done.cells[1].source, said: complaints.map(({ index, text: { en } }) => [index, en]) };
}

test.each([
  ['02-count', 'const n: number | undefined = undefined;', 'n', 'const n = -3.5;'],
  ['02-shape', 'const shape: number[] = [];', 'shape', 'const shape = [26, 26, 8];'],
  ['02-rows', 'let rows = undefined;', 'rows', 'const rows = [[1, -2], [0, 4]];'],
  ['02-bug', 'const line = NaN;', 'line', 'const line = 4;'],
  ['02-network', 'const network = undefined;', 'network', 'const network = sequential([flatten()]);'],
  [
    '02-twice',
    'function twice(n: number): number {\n  return NaN;\n}',
    'twice',
    'function twice(n: number): number {\n  return 2 * n;\n}',
  ],
])('%s: %s becomes what is right, and the lines around stay', (id, placeholder, name, answer) => {
  expect(fill(blank(id, placeholder, name))).toEqual({ code: blank(id, answer, name), said: [] });
});

test('the notebook that is given stays as it is, and its lines may be stored one by one', () => {
  const source = blank('02-count', 'const n = undefined;', 'n').split(/(?<=\n)/);
  const stored = { cells: [{ cell_type: 'code', id: 'c', metadata: {}, source }] };
  const before = structuredClone(stored);
  const { notebook: done } = filled(stored, posedById);
  expect(stored).toEqual(before);
  expect(done.cells[0].source).toContain('const n = -3.5;');
});

test('two blanks of a cell are filled each in its place', () => {
  const two = (n: string, shape: string) =>
    `// ✎ 02-count\n${n}\n// ✎\n// ✎ 02-shape\n${shape}\n// ✎\ncheck('02-count', n);\ncheck('02-shape', shape);`;
  const { code, said } = fill(two('// first\nconst n = NaN;', 'const shape = [];'));
  expect([code, said]).toEqual([two('const n = -3.5;', 'const shape = [26, 26, 8];'), []]);
});

test.each([
  [
    'a blank that nothing closes',
    "// ✎ 02-count\nconst n = NaN;\ncheck('02-count', n);",
    'the blank `// ✎ 02-count` is not closed by a line `// ✎`.',
  ],
  [
    'a blank in a blank',
    "// ✎ 02-count\n// ✎ 02-shape\nconst shape = [];\n// ✎\ncheck('02-shape', shape);",
    'the blank `// ✎ 02-count` is not closed by a line `// ✎`.',
  ],
  [
    'a line that closes nothing',
    '// ✎\nconst n = NaN;',
    'a line `// ✎` closes no blank; a blank opens with the name of its exercise, as in `// ✎ 03-stride`.',
  ],
  ['an id without an exercise', blank('02-cuont', 'const n = NaN;', 'n'), '02-cuont: there is no such exercise.'],
  [
    'a check without a blank',
    "const n = 3;\ncheck('02-count', n);",
    '02-count: its check has no blank `// ✎ 02-count` in the cell.',
  ],
  ['a blank without a check', '// ✎ 02-count\nconst n = NaN;\n// ✎', '02-count: its blank has no check in the cell.'],
  [
    'a blank without a placeholder',
    blank('02-count', '// write here', '3'),
    '02-count: its blank holds no declaration as a placeholder.',
  ],
  [
    'a blank with another name',
    blank('02-twice', 'function double() {}', 'double'),
    '02-twice: its blank declares double, and the worked answer twice.',
  ],
  [
    'a blank for what cannot be written',
    blank('02-picture', 'const n = undefined;', 'n'),
    '02-picture: the exercise has no worked answer that could be written into its blank.',
  ],
])('%s is told in one sentence', (_, code, sentence) => {
  expect(fill(code).said).toEqual([[1, sentence]]);
});
