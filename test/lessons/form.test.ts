import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Exercise } from '../../kernel-lib/exercises/exercise.ts';
import { goals } from '../../kernel-lib/exercises/goals.ts';
import { everybody, learnerSeed } from '../../kernel-lib/exercises/learner-seed.ts';
import { drawingFunctions } from '../../kernel-lib/lessons/form/drawing-functions.mjs';
import { form } from '../../kernel-lib/lessons/form/form.mjs';
import { glossary } from '../../kernel-lib/text/glossary.ts';
import { type CellOf, notebook } from '../support/lessons.ts';

const text = (words: string) => ({ ko: words, en: words });
const lessonGoals = Object.keys(goals).filter((goal) => goal.startsWith('03-'));

/** A choice of the test's own; by its seed the right one stands at one of three places. */
function choice(id: string, options = ['first', 'second', 'third'], place = (seed: number) => 1 + (seed % 3)) {
  const pose: Exercise['pose'] = (seed) => ({
    question: text('?'),
    options: options.map(text),
    hints: [text('1'), text('2'), text('3')],
    answer: text('so'),
    right: place(seed),
    mistakes: {},
    judge: (given) => ({ right: given === place(seed), sentence: text(`reason ${options[Number(given) - 1]}`) }),
  });
  return { id, kind: 'choice', version: 1, goal: '03-fit', pose } as Exercise;
}

const typed = (id: string, kind: 'number' | 'shape', goal: string) => ({ ...choice(id), kind, goal }) as Exercise;
const exercises = [
  ...['02-a', '02-b'].map((id) => choice(id)),
  ...[1, 2, 3, 4, 5].map((i) => choice(`03-ask-${i}`)),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
    typed(`03-check-${i}`, i % 2 ? 'number' : 'shape', lessonGoals[i % lessonGoals.length]),
  ),
];
const library = { exercises, goals, glossary, learnerSeed, everybody };

const marks = (idea: string, more = {}) => ({ idea, ...more });
const ask = (id: string, idea: string, more = {}): CellOf => ({
  id,
  code: `ask('${id}');`,
  metadata: marks(idea, more),
});
const check = (i: number, idea: string, more = {}): CellOf => ({
  id: `03-check-${i}`,
  code: `// ✎ 03-check-${i}\nconst n${i} = NaN;\n// ✎\ncheck('03-check-${i}', n${i});`,
  metadata: marks(idea, { goal: lessonGoals[i % lessonGoals.length], ...more }),
});

/** A lesson in which all is well. */
const sound: readonly CellOf[] = [
  ask('02-a', 'recall'),
  ask('02-b', 'recall'),
  { id: 'one', markdown: '## 자리를 세어요', metadata: marks('places') },
  ask('03-ask-1', 'places', { vote: true }),
  ask('03-ask-2', 'places', { vote: true }),
  check(1, 'places'),
  check(2, 'places'),
  { id: 'one-more', markdown: '### 더 보기: 먼 자리 (6분)', metadata: marks('places', { further: true }) },
  ...[3, 4, 5].map((i) => check(i, 'places', { further: true })),
  ask('03-ask-3', 'steps'),
  ask('03-ask-4', 'steps'),
  check(6, 'steps'),
  check(7, 'steps'),
  ask('03-ask-5', 'zeros'),
  check(8, 'zeros'),
  check(0, 'zeros'),
  { id: 'closing', markdown: '끝이에요.', metadata: marks('end') },
  { id: 'notes', markdown: '> **가르치는 분께.** 쉬어 가세요.', metadata: { teacher: true } },
].map((cell) => (cell.id === '03-check-0' ? { ...check(1, 'zeros'), id: 'again' } : cell));

function formOf(cells: readonly CellOf[], language: 'ko' | 'en' = 'ko', more: Partial<typeof library> = {}) {
  const made = notebook('ko', cells) as { cells: { metadata: object }[] };
  made.cells[1].metadata = { jupyter: { source_hidden: true } };
  return form(made, { name: '03-output-size', language }, { ...library, ...more });
}
const said = (...given: Parameters<typeof formOf>) =>
  formOf(...given).complaints.map(({ cell, text: { en } }) => `${cell ?? '-'}: ${en}`);

/** The sound lesson with a cell changed, left out or put before another. */
const changed = (id: string, to: Partial<CellOf>) => sound.map((cell) => (cell.id === id ? { ...cell, ...to } : cell));
const without = (...ids: string[]) => sound.filter(({ id }) => !ids.includes(id));
const before = (id: string, cell: CellOf) => sound.flatMap((each) => (each.id === id ? [cell, each] : [each]));
const idea = (id: string, metadata: Record<string, unknown>) =>
  changed(id, { metadata: { ...sound.find((cell) => cell.id === id)?.metadata, ...metadata } });

test('the figures of a lesson are counted, and they are five checks where one is asked twice', () => {
  const { figures, complaints } = formOf([...sound]);
  const front =
    '크기는 어떻게 정해질까요 창이 서는 자리를 세어요 이 수업을 마치면 출력 크기를 셀 수 있어요 시간 분 먼저 볼 것 없어요';
  const core = `${front}자리를 세어요끝이에요`.match(/[가-힣]/g)?.length;
  expect(figures.map(({ value }) => value)).toEqual([core, 7, 27 + 4, 3, 5, 2, 5, 3, 8, 2]);
  expect(complaints.filter(({ text: { ko } }) => !ko.startsWith('창'))).toEqual([]);
});

/** What is said of the lesson beyond what its front cell is always told. */
const more = (...given: Parameters<typeof formOf>) => said(...given).filter((line) => !line.startsWith('front: 창'));

test.each<[string, readonly CellOf[], string[]]>([
  [
    'too much prose',
    changed('one', { markdown: '가'.repeat(4500) }),
    ['-: syllables of Hangul or English words of core prose: 4552, more than 4500.'],
  ],
  [
    'too much visible code',
    changed('03-ask-1', { code: `${'f();\n'.repeat(200)}ask('03-ask-1');` }),
    ['-: visible lines of core code: 231, more than 199.'],
  ],
  ['too few predictions', without('03-ask-3'), ['-: predictions in the core: 4, fewer than 5.']],
  ['no recall', without('02-a', '02-b'), ['-: questions of recall: 0, fewer than 2.']],
  [
    'two ideas',
    idea('03-ask-5', { idea: 'steps' }).map((cell) =>
      cell.metadata?.idea === 'zeros' ? { ...cell, metadata: { ...cell.metadata, idea: 'steps' } } : cell,
    ),
    ['-: ideas in the core: 2, fewer than 3.'],
  ],
  ['one vote', idea('03-ask-1', { vote: undefined }), ['-: votes: 1, fewer than 2.']],
  ['a cell without an idea', before('one', { id: 'lost', markdown: '안녕' }), ['lost: it has no mark idea.']],
  [
    'an idea in two runs',
    before('closing', { id: 'late', markdown: '또', metadata: marks('places') }),
    ['late: the cells of the idea places do not stand together.'],
  ],
  [
    'further without minutes',
    changed('one-more', { markdown: '### 더 보기' }),
    ['one-more: a further part begins with a heading that tells its minutes: ### Further: … (6 minutes)'],
  ],
  [
    'a goal marked wrongly',
    idea('03-check-2', { goal: '03-fit' }),
    [`03-check-2: 03-check-2: its mark goal has to be ${lessonGoals[2]}.`],
  ],
  [
    'an exercise of nobody',
    changed('03-ask-1', { code: "ask('03-nobody');" }),
    ['03-ask-1: 03-nobody: there is no such exercise.'],
  ],
  [
    'recall of this lesson',
    changed('02-a', { code: "ask('03-check-1');" }),
    ['02-a: 03-check-1: recall is of an earlier lesson.'],
  ],
  [
    'a blank that is not closed',
    changed('03-check-8', { code: "// ✎ 03-check-8\nconst n = NaN;\ncheck('03-check-8', n);" }),
    ['03-check-8: the blank `// ✎ 03-check-8` is not closed by a line `// ✎`.'],
  ],
  [
    'a drawing that is not folded',
    before('closing', {
      id: 'draw',
      code: 'f();\nf();\nf();\ndisplay(grid([[1]]));',
      metadata: marks('end', { shows: ['figure'] }),
    }),
    ['draw: a code cell that displays a figure and has more than 3 lines must be folded.'],
  ],
  [
    'a drawing of three lines',
    before('closing', {
      id: 'draw',
      code: 'f();\n\nf();\ndisplay(grid([[1]]));',
      metadata: marks('end', { shows: ['figure'] }),
    }),
    [],
  ],
  [
    'a table that is not folded',
    before('closing', {
      id: 'draw',
      code: 'f();\nf();\nf();\ndisplay(table({}));',
      metadata: marks('end', { shows: ['figure'] }),
    }),
    [],
  ],
])('%s', (_, cells, expected) => {
  expect(more(cells)).toEqual(expected);
});

/** What the form asks of a lesson, from the words of its core to its votes. */
function boundsOf(name: string, language: 'ko' | 'en' = 'ko') {
  const { figures } = form(notebook('ko', sound) as { cells: [] }, { name, language }, library);
  const text = ({ least = 0, most }: (typeof figures)[number]) => `${least}–${most ?? ''}`;
  const [words, , ...others] = figures.map(text);
  return [words, ...others].join(' ');
}

test.each([
  ['03-output-size', 'ko', '0–4500 0–199 3–3 5–6 2–3 5– 3– 8– 2–3'],
  ['03-output-size', 'en', '0–1800 0–199 3–3 5–6 2–3 5– 3– 8– 2–3'],
  ['01-images-and-tensors', 'ko', '0–4500 0–199 3–3 5–6 0–0 5– 3– 8– 2–3'],
  ['00-start', 'ko', '0–2700 0–119 1–3 2–3 0–0 4– 0– 8– 1–3'],
  ['00-start', 'en', '0–1080 0–119 1–3 2–3 0–0 4– 0– 8– 1–3'],
] as const)('%s in %s: the start is short, and the first two recall nothing', (name, language, bounds) => {
  expect(boundsOf(name, language)).toBe(bounds);
});

test('three exercises of one kind in a row are named where the core has them', () => {
  const alike = exercises.map((each) => (each.id === '03-check-7' ? { ...each, kind: 'shape' as const } : each));
  const row = (...numbers: number[]) => numbers.map((i) => `03-check-${i}`).join(', ');
  expect(more([...sound], 'ko', { exercises: alike })).toEqual([
    `03-check-7: three exercises of one kind (shape) in a row: ${row(2, 6, 7)}.`,
    `03-check-8: three exercises of one kind (shape) in a row: ${row(6, 7, 8)}.`,
  ]);
});

test('the goal that no check shows is named', () => {
  const goal = lessonGoals[3];
  const bare = sound.map((cell) =>
    cell.metadata?.goal === goal ? { ...cell, metadata: { ...cell.metadata, goal: undefined } } : cell,
  );
  expect(more(bare)).toContain(`-: no check shows the goal ${goal}.`);
});

test('the import cell has to be folded', () => {
  expect(
    form(notebook('ko', sound) as { cells: [] }, { name: '03-x', language: 'ko' }, library).complaints,
  ).toContainEqual({
    cell: 'language',
    text: { ko: '첫 코드 셀은 접어 두어요.', en: 'the first code cell has to be folded.' },
  });
});

test.each<[string, Exercise, string]>([
  [
    'unlike options',
    choice('03-ask-1', ['one', 'another', '긴 보기']),
    '03-ask-1: 03-ask-1: its options are of unlike length (3, 7, 7).',
  ],
  [
    'options with one reason',
    choice('03-ask-1', ['same', 'same', 'other']),
    '03-ask-1: 03-ask-1: two of its options have the same reason.',
  ],
])('%s', (_, exercise, sentence) => {
  const own = exercises.map((each) => (each.id === exercise.id ? exercise : each));
  expect(more(sound, 'ko', { exercises: own })).toEqual([sentence]);
});

test('the right option must not stand in one place too often', () => {
  const own = exercises.map((each) => (each.kind === 'choice' ? choice(each.id, undefined, () => 2) : each));
  expect(more(sound, 'ko', { exercises: own })).toEqual(['-: option 2 is right 100% of the time; 40% is the most.']);
});

test.each([
  ['보폭은 두 칸이에요.', 'ko', ['one: 보폭: the word of the glossary is 스트라이드.']],
  [
    '창을 옮기고 컨볼루션으로 계산해요.',
    'ko',
    ['one: 창: the word of the glossary is 윈도.', 'one: 컨볼루션: the word of the glossary is 합성곱.'],
  ],
  ['창문과 창고와 곡창 지대, 그리고 `창`이라는 코드예요.', 'ko', []],
  ['글은 "창"이라고 해요. 〈보폭〉이라는 글이에요.', 'ko', []],
  ['필터는 커널(kernel)이라고도 해요.', 'ko', []],
  ['커널은 커널이에요.', 'ko', ['one: 커널: the word of the glossary is 필터.']],
  [
    'The kernels of a fully connected layer; the Kernel again.',
    'en',
    [
      'one: Kernel: the word of the glossary is filter.',
      'one: fully connected layer: the word of the glossary is dense layer.',
    ],
  ],
] as const)('%s', (markdown, language, expected) => {
  const terms = more(changed('one', { markdown }), language).filter((line) => line.includes('glossary'));
  expect(terms.map((line) => line.replace('kernel:', 'Kernel:')).sort()).toEqual([...expected].sort());
});

test('notes for teachers may say what learners say', () => {
  expect(more(changed('notes', { markdown: '보폭이라고 하는 학생이 있어요.' }))).toEqual([]);
});

test('every function that gives a figure is known as one that draws', () => {
  const ts = createRequire(import.meta.url)(
    '@tslab/typescript-for-tslab',
  ) as typeof import('@tslab/typescript-for-tslab');
  const file = fileURLToPath(new URL('../../kernel-lib/dist/index.d.ts', import.meta.url));
  const program = ts.createProgram([file], { moduleResolution: ts.ModuleResolutionKind.Node10, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file) as import('@tslab/typescript-for-tslab').SourceFile;
  const module = checker.getSymbolAtLocation(source) as import('@tslab/typescript-for-tslab').Symbol;
  const drawing = checker.getExportsOfModule(module).filter((name) => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    const [signature] = checker.getTypeOfSymbolAtLocation(symbol, source).getCallSignatures();
    return signature?.getReturnType().symbol?.name === 'Figure';
  });
  expect(drawing.map(({ name }) => name).sort()).toEqual(drawingFunctions);
});
