import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { exercises } from '../../../kernel-lib/exercises/exercises.ts';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { type RunOptions, runLessons } from '../../../kernel-lib/lessons/run-lessons.mjs';
import { Lessons } from '../../support/lessons.ts';

// A machine busy with other things must not fail a test of the verdict.
vi.setConfig({ testTimeout: 900_000 });

let lessons: Lessons;
beforeEach(() => {
  lessons = new Lessons();
});
afterEach(() => lessons.remove());

const imports = { id: 'imports', code: "import { ask, check } from 'kernel-lib';" };
const count = (placeholder: string) => ({
  id: 'score',
  code: `// ✎ 02-score\nconst score${placeholder};\n// ✎\ncheck('02-score', score);`,
});
const length = {
  id: 'length',
  code: `// ✎ 03-output-length
function outputLength(n: number, k: number, s: number, p: number): number {
  return NaN;
}
// ✎
check('03-output-length', outputLength);`,
};
const question = { id: 'ask', code: "ask('02-filter-zero');" };
const nothing = ': number | undefined = undefined';

/** What came of the one lesson, and the notebook as it was run. */
async function run(more: Partial<RunOptions>) {
  let executed = '';
  const [result] = await runLessons(
    findLessons(lessons.notebooks, 'ko'),
    { ...defaults, ...more },
    {
      async onRun(_, judged) {
        executed = readFileSync(judged.executed, 'utf8');
      },
    },
  );
  return { ...result, executed };
}

test('as stored the checks ask, with the answers they are right, and the stored notebook stays as it is', async () => {
  lessons.write('ko', '01-own', [imports, question, count(nothing), length]);
  const file = `${lessons.notebooks}/ko/01-own.ipynb`;
  const before = readFileSync(file, 'utf8');
  expect(await run({})).toMatchObject({ passed: true, faults: [], edition: 'student' });
  const answers = await run({ edition: 'answers' });
  expect(answers).toMatchObject({ passed: true, faults: [], edition: 'answers' });
  expect(answers.executed).toContain('Math.floor');
  const teacher = await run({ edition: 'teacher', student: '3-17' });
  expect(teacher).toMatchObject({ passed: true, faults: [], student: '3-17' });
  expect(teacher.executed).toContain('흔한 실수');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a lesson that is stored with an answer in a blank fails, be it right or wrong', async () => {
  lessons.write('ko', '01-own', [imports, count(' = 5'), question]);
  const { faults } = await run({});
  expect(faults).toMatchObject([{ why: 'exercise', id: 'score' }]);
  expect(faults[0].error).toMatch(/^02-score: /);
});

test('a planted wrong worked answer fails the run and names its exercise', async () => {
  lessons.write('ko', '01-own', [imports, length, count(nothing)]);
  const planted = exercises.map((exercise) =>
    exercise.id === '03-output-length'
      ? { ...exercise, source: exercise.source?.replace('return moves + 1', 'return moves') ?? '' }
      : exercise,
  );
  const { passed, faults } = await run({ edition: 'answers', exercises: planted });
  expect(passed).toBe(false);
  expect(faults).toMatchObject([{ why: 'exercise', id: 'length' }]);
  expect(faults[0].error).toMatch(/^03-output-length: .*one-forgotten/);
});

test("a student's numbers are asked and answered", async () => {
  lessons.write('ko', '01-own', [imports, count(nothing)]);
  const everybodys = await run({ edition: 'answers' });
  const own = await run({ edition: 'answers', student: '3-17' });
  expect([everybodys.passed, own.passed]).toEqual([true, true]);
  expect(own.executed).toContain('student(\\"3-17\\")');
  const line = (executed: string) => /const score = .*?;/.exec(executed)?.[0];
  expect(line(own.executed)).not.toBe(line(everybodys.executed));
});

test('a lesson whose blanks cannot be filled is not run, and says which cell', async () => {
  lessons.write('ko', '01-own', [imports, { id: 'bare', code: "check('02-score', 3);" }]);
  const { passed, cells, faults } = await run({ edition: 'answers' });
  expect([passed, cells]).toEqual([false, 0]);
  expect(faults).toMatchObject([{ why: 'exercise', id: 'bare', index: 3 }]);
});
