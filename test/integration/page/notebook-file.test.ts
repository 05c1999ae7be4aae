import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Notebook } from '../../../kernel-lib/page/kept/notebook.ts';
import type { StoredOutput } from '../../../kernel-lib/page/live/cell-output.ts';
import { broughtSources } from '../../../kernel-lib/page/notebook-file/brought-sources.ts';
import { runFingerprint } from '../../../kernel-lib/page/notebook-file/run-fingerprint.ts';
import { takenNotebook } from '../../../kernel-lib/page/notebook-file/taken-notebook.ts';
import { type BrowserName, browsers } from '../../support/browsers.ts';
import { Executed, prose, showing } from '../site/executed.ts';
import { opener } from './live-page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const stored = JSON.parse(readFileSync(join(root, 'notebooks/ko/03-output-size.ipynb'), 'utf8')) as Notebook;
const from = { lesson: 'ko/03-output-size', version: 'abc' };
const nothing = { sources: new Map<string, string>(), runs: new Map() };

function taken(sources: Readonly<Record<string, string>>, version = 'abc'): string {
  return takenNotebook(stored, { ...from, version }, { ...nothing, sources: new Map(Object.entries(sources)) });
}

function brought(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(broughtSources(text, stored, from).sources);
}

/** A notebook in which the code of one cell is another. */
function withCode(text: string, id: string, source: readonly string[]): string {
  return altered(text, ({ cells }) => {
    for (const cell of cells as { id: string; source: readonly string[] }[]) if (cell.id === id) cell.source = source;
  });
}

/** A notebook with something of it changed. */
function altered(text: string, change: (notebook: Record<string, never>) => void): string {
  const notebook = JSON.parse(text);
  change(notebook);
  return JSON.stringify(notebook);
}

test('what is taken along is a notebook by its own standard, with the code and the results of the reader', () => {
  const output: StoredOutput = { output_type: 'stream', name: 'stdout', text: '하나\n' };
  const runs = new Map([['positions-loop', { outputs: [output], executionCount: 3 }]]);
  const text = takenNotebook(stored, from, { sources: new Map([['positions-loop', "console.log('하나');\n1"]]), runs });
  const check = 'import nbformat, sys; nbformat.validate(nbformat.reads(sys.stdin.read(), as_version=4))';
  execFileSync(join(root, '.venv/bin/python'), ['-c', check], { input: text });
  const notebook = JSON.parse(text);
  expect(notebook.cells.map(({ id }: { readonly id: string }) => id)).toEqual(stored.cells.map(({ id }) => id));
  expect(notebook.cells.find(({ id }: { readonly id: string }) => id === 'positions-loop')).toMatchObject({
    source: ["console.log('하나');\n", '1'],
    outputs: [output],
    execution_count: 3,
  });
});

test('what is brought back is what was taken along, and nothing where nothing was changed', () => {
  expect(brought(taken({}))).toEqual({});
  const sources = { 'positions-loop': '1 +\n\n2\n', 'positions-ask': "ask('03-positions', 2);" };
  expect(brought(taken(sources))).toEqual(sources);
  expect(brought(taken({ 'positions-loop': 'a\r\nb' }))).toEqual({ 'positions-loop': 'a\nb' });
});

test('of another version only what was changed there is brought, and it is said', () => {
  const older = withCode(taken({ 'positions-loop': 'mine' }, 'older'), 'positions-ask', ['as it was then']);
  expect(broughtSources(older, stored, from)).toMatchObject({ isOtherVersion: true });
  expect(brought(older)).toEqual({ 'positions-loop': 'mine' });
});

test('cells that the lesson does not have are counted', () => {
  const more = altered(taken({}), ({ cells }) =>
    (cells as object[]).push(
      { id: 'own', cell_type: 'code', source: '1', metadata: {}, outputs: [] },
      { id: 'empty', cell_type: 'code', source: '', metadata: {}, outputs: [] },
    ),
  );
  expect(broughtSources(more, stored, from)).toMatchObject({ unknown: 1 });
});

test.each([
  ['no JSON', '<!doctype html>', 'no notebook'],
  ['nothing', 'null', 'no notebook'],
  ['another JSON', '[1, 2]', 'no notebook'],
  ['an older form', '{ "nbformat": 3, "worksheets": [] }', 'no notebook'],
  ['cells that are none', '{ "nbformat": 4, "cells": [null, 1, { "id": 2 }] }', 'none of its cells'],
  ['no cell of the lesson', '{ "nbformat": 4, "cells": [], "metadata": null }', 'none of its cells'],
  ['another lesson', taken({}).replace('ko/03-output-size', 'ko/02-convolution'), 'another lesson (ko/02-convolution)'],
  [
    'another lesson, from JupyterLab',
    '{ "nbformat": 4, "cells": [], "metadata": { "lesson": { "title": "B" } } }',
    '(B)',
  ],
])('%s is refused in one sentence', (_, text, words) => {
  expect(() => broughtSources(text, stored, from)).toThrow(words);
  expect(() => broughtSources(text, stored, from)).toThrow(RangeError);
});

test('a cell that was emptied comes back empty', () => {
  const [{ id }] = stored.cells.filter((cell) => cell.cell_type === 'code').slice(3);
  expect(brought(taken({ [id]: '' }))).toEqual({ [id]: '' });
  expect(brought(withCode(taken({}), id, []))).toEqual({ [id]: '' });
});

test('the same results have the same fingerprint, however long they took and however they were sent', () => {
  const printed = (...texts: string[]): StoredOutput[] =>
    texts.map((text) => ({ output_type: 'stream', name: 'stdout', text }));
  const mark = runFingerprint(printed('손실 0.5 · 걸린 시간 3초\n'));
  expect(mark).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
  expect(runFingerprint(printed('손실 0.5 ', '· 걸린 시간 12.5초\n'))).toBe(mark);
  expect(runFingerprint(printed('손실 0.6 · 걸린 시간 3초\n'))).not.toBe(mark);
  const trained = (took: string): StoredOutput[] => [
    { output_type: 'display_data', metadata: {}, data: { 'text/plain': `학습 █ 5/5 · 걸린 시간 ${took}` } },
    { output_type: 'display_data', metadata: {}, data: { 'text/plain': 'Loss 0.31' } },
    { output_type: 'display_data', metadata: {}, data: { 'text/plain': '손실 0.31' } },
  ];
  for (const took of ['1분 2초', '5 s', '1 min 2 s'])
    expect(runFingerprint(trained(took).slice(1))).not.toBe(runFingerprint(trained(took)));
  expect(runFingerprint(trained('12초'))).toBe(runFingerprint(trained('18초')));
  expect(runFingerprint(trained('6 s'))).toBe(runFingerprint(trained('5 s')));
  const marks = Array.from({ length: 2000 }, (_, i) => runFingerprint(printed(`${i}`)));
  expect(new Set(marks).size).toBe(2000);
});

const cells = [
  prose('front', '# 세어 봐요\n\n한 문장.'),
  { ...showing('first', { 'text/plain': '1' }), source: 'const a = 1;' },
  { ...showing('second', { 'text/plain': '2' }), source: 'a + 1' },
];

async function openedLesson(
  name: BrowserName,
): Promise<{ readonly page: Page; readonly folder: string; readonly wrong: readonly string[] }> {
  const executed = new Executed();
  onTestFinished(() => executed.remove());
  const { file } = await executed.page(cells);
  const { page, wrong } = await opener(name)(file);
  await page.getByText('내 노트북').click();
  return { page, folder: executed.folder, wrong };
}

/** The code that is kept on this computer, by cell. */
function keptOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(`(() => {
    const [key] = Object.keys(localStorage).filter((name) => name.startsWith('cnn-lessons.sources.'));
    return key ? JSON.parse(localStorage.getItem(key)) : {};
  })()`);
}

async function bring(page: Page, file: string, content: string): Promise<void> {
  writeFileSync(file, content);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '다시 불러오기' }).click();
  await (await choosing).setFiles(file);
}

describe.each(browsers)('in $name', ({ name, isInstalled }) => {
  beforeEach(({ skip }) => skip(!isInstalled));

  test('a reader takes the notebook along, brings it back, and may undo that', async () => {
    const { page, folder, wrong } = await openedLesson(name);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '가져가기' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('01-count.ipynb');
    const text = readFileSync(await download.path(), 'utf8');
    const mine = withCode(text, 'second', ['a + ', '100']);
    await bring(page, join(folder, 'mine.ipynb'), mine);
    await page.getByText('고친 셀 1개를 불러왔어요.').waitFor();
    await expect.poll(() => keptOn(page)).toEqual({ second: 'a + 100' });
    await page.reload();
    await expect.poll(() => keptOn(page)).toEqual({ second: 'a + 100' });
    await page.getByText('내 노트북').click();
    await bring(page, join(folder, 'as-it-was.ipynb'), text);
    await page.getByText('모든 셀이 수업의 코드 그대로예요.').waitFor();
    await expect.poll(() => keptOn(page)).toEqual({});
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByText('불러오기 전으로 되돌렸어요.').waitFor();
    await expect.poll(() => keptOn(page)).toEqual({ second: 'a + 100' });
    expect(wrong).toEqual([]);
  });

  test('a file that is none of this lesson changes nothing, and its words are no HTML', async () => {
    const { page, folder, wrong } = await openedLesson(name);
    const hostile = '<img src=x onerror=alert(1)>';
    const give = (file: string, content: string) => {
      writeFileSync(join(folder, file), content);
      return page.locator('.work input').setInputFiles(join(folder, file));
    };
    const other = JSON.stringify({ nbformat: 4, cells: [], metadata: { taken: { lesson: hostile } } });
    await give('a.ipynb', other);
    await page.getByText(hostile).waitFor();
    await give('b.ipynb', 'no JSON');
    await page.getByText('b.ipynb: 노트북(.ipynb 파일)이 아니에요.').waitFor();
    await give('c.ipynb', ' '.repeat(31e6));
    await page.getByText('30MB보다 커서').waitFor();
    await expect.poll(() => keptOn(page)).toEqual({});
    await expect.poll(() => page.locator('.work img').count()).toBe(0);
    expect(wrong).toEqual([]);
  });
});
