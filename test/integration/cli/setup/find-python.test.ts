import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPython } from '../../../../kernel-lib/cli/setup/find-python.mjs';
import { folder } from '../../../support/folder.ts';
import { program } from '../classroom.ts';

/** A machine whose Pythons give these answers: version, and whether they have venv. */
function machine(answers: Readonly<Record<string, string>>): string {
  const bin = folder();
  for (const [name, answer] of Object.entries(answers)) program(join(bin, name), `echo ${answer}`);
  return bin;
}

test('this machine has one', () => {
  expect(findPython().version).toMatch(/^3\.\d+\.\d+$/);
});

describe.runIf(process.platform !== 'win32')('of several Pythons', () => {
  test('one with venv is taken before one without', () => {
    const PATH = machine({ python3: '3 12 1 0', python: '3 11 2 1' });
    expect(findPython({ PATH })).toEqual({ command: ['python'], version: '3.11.2', venv: true });
  });

  test('one that is too old is passed over', () => {
    const PATH = machine({ python3: '3 9 18 1', 'python3.11': '3 11 2 1' });
    expect(findPython({ PATH }).command).toEqual(['python3.11']);
  });

  test('CNN_PYTHON names the one to take', () => {
    const PATH = machine({ python3: '3 12 1 1', other: '3 13 0 1' });
    expect(findPython({ PATH, CNN_PYTHON: join(PATH, 'other') }).version).toBe('3.13.0');
  });
});

test.each([
  ['there is none', {}, undefined, { ko: 'Python을 찾지 못했어요', en: 'No Python was found' }],
  [
    'it is too old',
    { python3: '3 9 18 1' },
    undefined,
    { ko: 'Python 3.9.18 버전이라서 너무 오래됐어요', en: 'is Python 3.9.18, which is too old' },
  ],
  ['it has no venv', { python3: '3 12 1 0' }, undefined, { ko: 'venv가 없어요', en: 'has no venv' }],
  [
    'CNN_PYTHON is none',
    { python3: '3 12 1 1' },
    '/nowhere/python',
    { ko: 'CNN_PYTHON이 가리키는', en: 'CNN_PYTHON names /nowhere/python' },
  ],
])('says what to do when %s', (_, answers, chosen, words) => {
  const PATH = machine(answers);
  const text = textOf(() => findPython({ PATH, CNN_PYTHON: chosen }));
  expect(text.ko).toContain(words.ko);
  expect(text.en).toContain(words.en);
});

function textOf(fails: () => unknown): { ko: string; en: string } {
  try {
    fails();
  } catch (error) {
    return (error as { text: { ko: string; en: string } }).text;
  }
  throw new Error('it did not fail');
}
