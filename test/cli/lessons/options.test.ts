import { expect, test } from 'vitest';
import { options } from '../../../kernel-lib/cli/lessons/options.mjs';

test('without arguments all lessons run in both languages, a cell for at most a minute', () => {
  expect(options([])).toMatchObject({ names: [], languages: ['ko', 'en'], cellSeconds: 60, lessonSeconds: 180 });
});

test('03 --lang ko --jobs 1 --cell-seconds 5', () => {
  const chosen = options(['03', '--lang', 'ko', '--jobs', '1', '--cell-seconds', '5']);
  expect(chosen).toMatchObject({ names: ['03'], languages: ['ko'], jobs: 1, cellSeconds: 5 });
});

test('--edition answers --student 3-17; as stored and for everybody by default', () => {
  expect(options(['--edition', 'answers', '--student', '3-17'])).toMatchObject({ edition: 'answers', student: '3-17' });
  expect(options([])).toMatchObject({ edition: 'student' });
  expect(options([])).not.toHaveProperty('student');
});

test('--strict; not by default', () => {
  expect(options(['--strict'])).toMatchObject({ strict: true });
  expect(options([])).toMatchObject({ strict: false });
});

test.each([
  [['--edition', 'best']],
  [['--student', '../x']],
  [['--lang', 'fr']],
  [['--jobs', '0']],
  [['--cell-seconds', 'long']],
  [['--unknown']],
])('%j is refused in one sentence', (argv) => {
  expect(() => options(argv)).toThrow(expect.objectContaining({ name: 'Trouble' }));
});
