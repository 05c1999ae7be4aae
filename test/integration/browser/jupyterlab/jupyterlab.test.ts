import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { markedLine } from '../../../../kernel-lib/cells/report/marked-line.ts';
import { browserPath } from '../../../support/browser.mjs';
import { Lab } from './lab.ts';
import type { NotebookPage } from './notebook-page.ts';

/** Of `marked.js`, in the page. */
declare function marked(element: unknown): string;

const marks = fileURLToPath(new URL('marked.js', import.meta.url));

const setUp = `
  import {
    barChart, conv2d, dense, display, fit, flatten, lineChart, mnist, random, sequential, setLanguage, takeRows, watchedFit,
  } from 'kernel-lib';
  import * as library from 'kernel-lib';
  setLanguage('ko');
  const { train } = mnist();
  const layers = [conv2d({ filters: 8, kernelSize: 3 }), flatten(), dense({ units: 10, activation: 'softmax' })];
  const model = sequential(layers).build([28, 28, 1], random(1));
  const first = Array.from({ length: 1000 }, (_, row) => row);
  const some = { x: takeRows(train.x, first), y: takeRows(train.y, first) };`;

describe.runIf(browserPath)('in JupyterLab', () => {
  const lab = new Lab();
  let notebook: NotebookPage;

  beforeAll(async () => {
    await lab.open();
    notebook = await lab.empty();
    await notebook.page.addScriptTag({ path: marks });
    expect(await notebook.textOf(setUp)).toBe('');
  });
  afterAll(() => lab.close());
  afterEach(() => expect(lab.askedElsewhere).toEqual([]));

  test.each([
    ['ko/01-images-and-tensors.ipynb', 'pixels-loop', '.###.\n...#.\n..#..\n..#..\n'],
    [
      'en/02-convolution.ipynb',
      'score-loop',
      'product 5, added up so far 5\nproduct 21, added up so far 26\nproduct 12, added up so far 38\nproduct 32, added up so far 70\n',
    ],
  ])('%s runs from the keyboard, cell after cell', async (path, id, printed) => {
    const lesson = await lab.lesson(path);
    onTestFinished(() => lesson.page.close());
    const last = cellsOf(path).findIndex((cell) => cell.id === id);
    await lesson.cell(0).click();
    for (let i = 0; i <= last; i++) await lesson.page.keyboard.press('Shift+Enter');
    await lesson.numbered(lesson.cell(last));
    await expect.poll(() => lesson.outputs(lesson.cell(last)).allTextContents()).toEqual([printed]);
    await expect.poll(() => lesson.page.locator('[data-mime-type$=stderr]').allTextContents()).toEqual([]);
    await expect.poll(() => lesson.page.locator('.jp-OutputArea-output.js-plotly-plot').count()).toBeGreaterThan(1);
  });

  test('Plotly draws a figure, with a mark for each of its values', async () => {
    const cell = await notebook.run(`display(lineChart({
      title: '제곱', x: { label: '수' }, y: { label: '제곱' }, series: [{ name: '제곱', values: [1, 4, 9, 16] }],
    }));`);
    const figure = notebook.outputs(cell).and(notebook.page.locator('.js-plotly-plot'));
    await figure.locator('.points path').last().waitFor();
    await expect.poll(() => figure.locator('.points path').count()).toBe(4);
    await expect.poll(() => figure.locator('text').allTextContents()).toContain('제곱');
  });

  test('a wrong type is told in red, in the words of TypeScript, and nothing of the cell has run', async () => {
    const cell = await notebook.run(`console.log('begun');\nconst width: number = '넓이';`);
    expect(await red(notebook, cell)).toContain("Type 'string' is not assignable to type 'number'.");
    await expect.poll(() => notebook.outputs(cell).count()).toBe(1);
  });

  test('an error in the third line is told in red, behind what was printed before it', async () => {
    const cell = await notebook.run(
      `const parts = ['가', '나'];\nconsole.log(parts.length);\nthrow new RangeError('셋째가 없어요');`,
    );
    await expect.poll(() => notebook.outputs(cell).first().textContent()).toBe('2\n');
    expect(await red(notebook, cell)).toContain('RangeError: 셋째가 없어요');
  });

  test('a wrong type is told with its line, a mark under it, and the code of TypeScript', async () => {
    const cell = await notebook.run(`const 이름 = '가나';\nconst 넓이: number = 이름;`);
    const report = await red(notebook, cell);
    expect(report).toContain('\n  2 | const 넓이: number = 이름;\n');
    expect(report).toMatch(/^TypeScriptError: .*TS2322/m);
    expect(await overMark(notebook, cell)).toBe('넓이: number = 이름;');
  });

  test('an error is told with its line as typed, a mark under it, and its name last', async () => {
    const cell = await notebook.run(
      `const parts: string[] = ['가'];\n\nconst 셋 = parts.length; throw new RangeError('셋째가 없어요');`,
    );
    const report = await red(notebook, cell);
    expect(report).toContain("\n  3 | const 셋 = parts.length; throw new RangeError('셋째가 없어요');\n");
    expect(report.trimEnd().split('\n').at(-1)).toBe('RangeError: 셋째가 없어요');
    expect(await overMark(notebook, cell)).toBe("new RangeError('셋째가 없어요');");
  });

  test.each([
    ["throw new RangeError('x');", "new RangeError('x');"],
    ["const 이름 = '가나다'; throw new RangeError('x');", "new RangeError('x');"],
    ['  const 넓이 = 높이 * 너비;', '너비;'],
  ])('the mark in %j stands under %s', async (line, part) => {
    const lines = markedLine(line, { line: 0, column: line.indexOf(part) }, 3);
    const cell = await notebook.run(`console.error(${JSON.stringify(lines.join('\n'))});`);
    expect(await overMark(notebook, cell)).toBe(part);
  });

  test('the stop button ends a training that is watched, and the next cell has what was learned', async () => {
    const training = await notebook.begin('const watched = await watchedFit(model, some, { epochs: 1e6 });');
    await training.locator('.jp-RenderedSVG').waitFor();
    await notebook.stop();
    await notebook.numbered(training);
    await expect.poll(() => training.locator('[data-mime-type$=stderr]').count()).toBe(0);
    expect(await notebook.textOf('watched.length >= 1 && watched.every(({ loss }) => loss > 0)')).toBe('true');
  });

  test('the stop button ends a training that nobody watches, and the next cell has what was learned', async () => {
    const training = await notebook.begin(`const unwatched = await fit(model, some, {
      epochs: 1e6, onEpochEnd: ({ epoch }) => { if (epoch === 1) console.log('learning'); },
    });`);
    await notebook.outputs(training).waitFor();
    await notebook.stop();
    await notebook.numbered(training);
    await expect.poll(() => training.locator('[data-mime-type$=stderr]').count()).toBe(0);
    expect(await notebook.textOf('unwatched.length >= 1 && unwatched.every(({ loss }) => loss > 0)')).toBe('true');
  });

  test('the curve of a training has a point for each of its epochs', async () => {
    const training = await notebook.run('await watchedFit(model, some, { epochs: 4 });');
    await training.locator('.points path').last().waitFor();
    await expect.poll(() => training.locator('.points path').count()).toBe(4);
  });

  test.each([
    ['a property', '', 'some.x.sh', 'shape'],
    ['a name of a namespace', '', 'library.conv', 'conv2d'],
    ['an option of a layer', '', 'conv2d({ fil', 'filters'],
    ['an option behind Korean letters and a face', "'가나 🙂'; ", 'conv2d({ filters: 3, ker', 'kernelSize'],
  ])('Tab completes %s', async (_, before, begun, name) => {
    await notebook.write(`${before}${begun}`);
    await notebook.page.keyboard.press('Tab');
    const list = notebook.page.locator('.jp-Completer');
    await list.waitFor();
    await expect.poll(() => list.locator('.jp-Completer-match').allTextContents()).toContain(name);
    await list.locator(`[data-value=${name}]`).click();
    await list.waitFor({ state: 'hidden' });
    expect(await notebook.written()).toBe(`${before}${begun.replace(/\w*$/, name)}`);
  });

  test('Shift+Tab shows what a name of the library is, with its sentence and its example', async () => {
    await notebook.write('conv2d');
    await notebook.page.keyboard.press('Shift+Tab');
    const shown = notebook.page.locator('.jp-Tooltip-content');
    await shown.waitFor();
    const text = await shown.textContent();
    expect(text).toContain('conv2d(options: Conv2dOptions): LayerSpec');
    expect(text).toMatch(/Slides .?filters.? kernels over/);
    expect(text).toContain('conv2d({ filters: 8, kernelSize: 3 }).outputShape([28, 28, 1])');
    await notebook.page.keyboard.press('Escape');
  });

  test('Shift+Tab shows it as Markdown', async () => {
    await notebook.write('conv2d');
    await notebook.page.keyboard.press('Shift+Tab');
    const shown = notebook.page.locator('.jp-Tooltip-content.jp-RenderedMarkdown');
    await shown.waitFor();
    await expect.poll(() => shown.locator('p code').allTextContents()).toContain('filters');
    await expect
      .poll(() => shown.locator('pre code').allTextContents())
      .toContainEqual(expect.stringContaining('conv2d({ filters: 8, kernelSize: 3 }).outputShape([28, 28, 1])'));
    await notebook.page.keyboard.press('Escape');
  });

  test('a question to the learner shows a box, and the cell goes on with what is typed there', async () => {
    const asking = await notebook.begin(`const 답 = await input('필터는 몇 개예요? ');\nNumber(답) + 1`);
    const box = asking.locator('.jp-Stdin-input');
    await box.waitFor();
    await expect.poll(() => asking.locator('.jp-Stdin-prompt').textContent()).toBe('필터는 몇 개예요? ');
    await box.fill('8');
    await box.press('Enter');
    await notebook.numbered(asking);
    await expect.poll(() => notebook.outputs(asking).last().textContent()).toBe('9');
  });
});

/** What a cell shows in red. */
async function red(notebook: NotebookPage, cell: Locator): Promise<string> {
  const [text, ...others] = await notebook
    .outputs(cell)
    .and(cell.locator('[data-mime-type$=stderr]'))
    .allTextContents();
  expect(others).toEqual([]);
  return text;
}

/** What stands above the mark in the text under a cell. */
function overMark(notebook: NotebookPage, cell: Locator): Promise<string> {
  return notebook
    .outputs(cell)
    .locator('pre')
    .evaluate((text) => marked(text));
}

function cellsOf(path: string): readonly { readonly id: string }[] {
  return JSON.parse(readFileSync(new URL(`../../../../notebooks/${path}`, import.meta.url), 'utf8')).cells;
}
