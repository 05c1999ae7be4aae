import { expect, test } from 'vitest';
import { command } from '../../support/command.ts';

interface Options {
  readonly names: readonly string[];
  readonly languages: readonly string[];
  readonly jobs: number;
  readonly cellSeconds: number;
}

const { options } = await command<{ options: (argv: readonly string[]) => Options }>('lessons/options.mjs');
const { named } = await command<{ named: (words: readonly string[], lesson: { name: string }) => boolean }>(
  'lessons/find-lessons.mjs',
);

test('without arguments all lessons run in both languages, a cell for at most a minute', () => {
  expect(options([])).toMatchObject({ names: [], languages: ['ko', 'en'], cellSeconds: 60, lessonSeconds: 180 });
});

test('03 --lang ko --jobs 1 --cell-seconds 5', () => {
  const chosen = options(['03', '--lang', 'ko', '--jobs', '1', '--cell-seconds', '5']);
  expect(chosen).toMatchObject({ names: ['03'], languages: ['ko'], jobs: 1, cellSeconds: 5 });
});

test.each([[['--lang', 'fr']], [['--jobs', '0']], [['--cell-seconds', 'long']], [['--unknown']]])(
  '%j is refused in one sentence',
  (argv) => {
    expect(() => options(argv)).toThrow(expect.objectContaining({ name: 'Trouble' }));
  },
);

test.each([
  [[], true],
  [['03'], true],
  [['3'], true],
  [['03-output-size'], true],
  [['output-size'], true],
  [['03-output-size.ipynb'], true],
  [['02', '03'], true],
  [['30'], false],
  [['0'], false],
  [['output'], false],
])('%j names 03-output-size: %s', (words, is) => {
  expect(named(words, { name: '03-output-size' })).toBe(is);
});
