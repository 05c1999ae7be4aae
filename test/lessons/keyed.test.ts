import { expect, test } from 'vitest';
import { exercises } from '../../kernel-lib/exercises/exercises.ts';
import { everybody, learnerSeed } from '../../kernel-lib/exercises/learner-seed.ts';
import { keyed } from '../../kernel-lib/lessons/keyed.mjs';

const posedById = (id: string) => {
  const exercise = exercises.find((each) => each.id === id);
  return exercise && { exercise, posed: exercise.pose(learnerSeed(everybody, id)) };
};
const code = (id: string, source: string, metadata = {}) => ({ cell_type: 'code', id, metadata, source });
const notebook = {
  cells: [
    { cell_type: 'markdown', id: 'front', metadata: {}, source: '# ask' },
    code('ask-positions', "ask('03-positions');", { idea: 'positions', vote: true }),
    code('write', "check('03-output-length', outputLength);", { further: true, goal: '03-padding' }),
    code('plain', "// ask('03-stride')"),
  ],
};

test.each(['ko', 'en'] as const)('behind each question, and nowhere else, stands its key: %s', (language) => {
  const { cells } = keyed(notebook, posedById, language);
  expect(cells.map(({ id }: { id: string }) => id)).toEqual([
    ...['front', 'ask-positions', 'ask-positions-key', 'write', 'write-key', 'plain'],
  ]);
  expect(cells[2].metadata).toEqual({ idea: 'positions', teacher: true });
  expect(cells[4].metadata).toEqual({ further: true, teacher: true });
  const { posed } = posedById('03-positions') as NonNullable<ReturnType<typeof posedById>>;
  expect(cells[2].source).toContain(language === 'ko' ? `정답: ${posed.right}번` : `Right: option ${posed.right}`);
  for (const [mistake, given] of Object.entries(posed.mistakes)) {
    expect(cells[2].source).toContain(`\`${mistake}\``);
    expect(cells[2].source).toContain(posed.judge(given).sentence[language]);
  }
  expect(cells[4].source).toContain('```ts\n> function outputLength(n: number');
  expect(`${cells[2].source}\n${cells[4].source}`.split('\n').every((line) => line.startsWith('>'))).toBe(true);
});

test('every exercise has a key of whole sentences', () => {
  for (const { id } of exercises) {
    const { cells } = keyed({ cells: [code('c', `check('${id}')`)] }, posedById, 'en');
    expect(cells[1].source, id).not.toMatch(/undefined|NaN|\[object|[가-힣]/);
  }
});
