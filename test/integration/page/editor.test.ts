import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../../kernel-lib/page/editor/cell-editor.ts';
import { browserPath } from '../../support/browser.mjs';
import { type BrowserName, browsers } from '../../support/browsers.ts';
import { EditorPage } from '../../support/editor-page.ts';
import { opener } from './live-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const exercise = `import { conv2d } from 'kernel-lib';

// ✎ 03-starts
const starts: number = undefined;
// ✎

const digit = starts + 28; // 입력의 크기 🖼️`;

/** Opens a page with the editor, in which nothing may go wrong. */
function opening(name: BrowserName): (how?: BrowserContextOptions) => Promise<Page> {
  return async (how = {}) => {
    const written = new EditorPage();
    onTestFinished(() => written.remove());
    const { page, wrong, reached } = await opener(name)(written.address, {
      viewport: { width: 1280, height: 800 },
      ...how,
    });
    onTestFinished(() => expect([...wrong, ...reached]).toEqual([]));
    return page;
  };
}

/** Opens such a page, with an editor that holds some code. */
function editingIn(
  name: BrowserName,
): (source: string, language?: 'ko' | 'en', how?: BrowserContextOptions) => Promise<Page> {
  return async (source, language = 'en', how = {}) => {
    const page = await opening(name)(how);
    await edit(page, source, language);
    return page;
  };
}

const edit = (page: Page, source: string, language: 'ko' | 'en' = 'en') =>
  page.evaluate(`edit(${JSON.stringify(source)}, '${language}')`);
const source = (page: Page, editor = 0) => page.evaluate<string>(`editors[${editor}].source`);
const changes = (page: Page) => page.evaluate<readonly string[]>('told.changes');
const run = (page: Page, code: string) => page.evaluate(`ask({ type: 'run', source: ${JSON.stringify(code)} })`);
const code = (page: Page) => page.getByRole('textbox').first();
const listbox = (page: Page) => page.getByRole('listbox');
const said = async (page: Page) =>
  (await page.evaluate<readonly string[]>('told.said.filter((each) => each)')).join('\n');

/** Puts the cursor behind a text of the code. */
async function goTo(page: Page, text: string): Promise<void> {
  const before = (await source(page)).split(text)[0] + text;
  await code(page).focus();
  await page.keyboard.press('Control+Home');
  for (const _ of [...new Intl.Segmenter().segment(before)]) await page.keyboard.press('ArrowRight');
}

describe.each(browsers)(
  'the editor of a cell, in a page from a file, without a network, in $name',
  ({ name, isInstalled }) => {
    beforeEach(({ skip }) => skip(!isInstalled));
    const opened = opening(name);
    const editing = editingIn(name);

    test('what is typed is told, brackets are closed, and all of it is undone', async () => {
      const page = await editing('');
      await code(page).focus();
      await page.keyboard.type('f(1');
      await expect.poll(() => source(page)).toBe('f(1)');
      await expect.poll(async () => (await changes(page)).at(-1)).toBe('f(1)');
      await page.keyboard.press('Control+z');
      await expect.poll(() => source(page)).toBe('');
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => source(page)).toBe('f(1)');
    });

    test('a block is indented by two, Tab indents, and Escape and Tab leave the editor', async () => {
      const page = await editing('');
      await edit(page, '');
      await code(page).focus();
      await page.keyboard.type('for (;;) {\n1;');
      await expect.poll(() => source(page)).toBe('for (;;) {\n  1;\n}');
      await page.keyboard.press('Tab');
      await expect.poll(() => source(page)).toBe('for (;;) {\n    1;\n}');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Code of cell 2');
      await expect.poll(() => source(page)).toBe('for (;;) {\n    1;\n}');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Code of cell 1');
    });

    test.each(['Shift+Enter', 'Control+Enter'])('%s runs the cell and leaves its code alone', async (key) => {
      const page = await editing('1 + 1');
      await code(page).focus();
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate('told.runs')).toBe(1);
      await expect.poll(() => source(page)).toBe('1 + 1');
      await expect.poll(() => changes(page)).toEqual([]);
    });

    test('a code that is set is not told, keeps the cursor at its text, and can be undone', async () => {
      const page = await editing('const a = 1;\nconst b = 2;');
      await goTo(page, 'const b');
      await page.evaluate(`editors[0].setSource('// new\\nconst a = 1;\\nconst b = 2;')`);
      await expect.poll(() => changes(page)).toEqual([]);
      await page.keyboard.type('!');
      await expect.poll(() => source(page)).toBe('// new\nconst a = 1;\nconst b! = 2;');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect.poll(() => source(page)).toBe('const a = 1;\nconst b = 2;');
    });

    test('members are shown behind a point, with what they are, and Tab takes one', async () => {
      const page = await editing("const 그림 = '🖼️';");
      await run(page, "import { conv2d } from 'kernel-lib';\nconst layer = conv2d({ filters: 1, kernelSize: 3 });");
      await goTo(page, ';');
      await page.keyboard.type(' layer.');
      await page.getByRole('option', { name: /outputShape.*function/ }).waitFor();
      await page.keyboard.type('outp');
      await expect.poll(() => page.getByRole('option').count()).toBe(1);
      await page.keyboard.press('Tab');
      await expect.poll(() => source(page)).toBe("const 그림 = '🖼️'; layer.outputShape");
      await expect.poll(() => listbox(page).count()).toBe(0);
    });

    test('Ctrl+Space completes within a name and replaces the whole of it', async () => {
      const page = await editing('/* 한글 🙂 */ Math.mxyz + 1');
      await goTo(page, 'Math.m');
      await page.keyboard.press('Control+Space');
      const option = page.getByRole('option', { name: /^\W*min\b/ });
      await option.waitFor();
      await option.click();
      await expect.poll(() => source(page)).toBe('/* 한글 🙂 */ Math.min + 1');
    });

    test('nothing is shown in a comment or in a number', async () => {
      const page = await editing('');
      await code(page).focus();
      await page.keyboard.type('1.5 // a.b');
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('M');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Backspace');
      await expect.poll(() => listbox(page).count()).toBe(0);
      await page.keyboard.type('2.5');
      expect(await page.evaluate('ask({ type: "complete", source: "", position: 0 }).then(() => 1)')).toBe(1);
      await expect.poll(() => listbox(page).count()).toBe(0);
    });

    test.each(['Control+i', 'Shift+Tab'])('%s explains the name at the cursor, and again goes into it', async (key) => {
      const page = await editing("// 한글 🙂\nimport { conv2d } from 'kernel-lib';\nconv2d", 'ko');
      await page.evaluate(`ask({ type: 'language', language: 'ko' })`);
      await goTo(page, "'kernel-lib';\nconv");
      await page.keyboard.press(key);
      const explanation = page.getByRole('group', { name: '설명' });
      await explanation.waitFor();
      await expect.poll(() => explanation.textContent()).toMatch(/conv2d.*kernelSize/s);
      await expect.poll(() => explanation.locator('pre .k').count()).toBeGreaterThan(0);
      await expect.poll(() => said(page)).toContain('conv2d');
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('설명');
      await page.keyboard.press('Escape');
      await expect.poll(() => explanation.count()).toBe(0);
      await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('셀의 코드 1');
    });

    test('a name is explained under the pointer', async () => {
      const page = await editing('/* 🙂 */ largest(1, 2);');
      await run(page, '/** The larger of two. */\nfunction largest(a: number, b: number) { return Math.max(a, b); }');
      const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.querySelector('.cm-content'), NodeFilter.SHOW_TEXT);
      while (!walker.nextNode().data.includes('largest'));
      const start = walker.currentNode.data.indexOf('largest');
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + 3);
      return range.getBoundingClientRect();
    })()`);
      await page.mouse.move(x + 8, y + 8);
      const explanation = page.getByRole('group', { name: 'Explanation' });
      await explanation.waitFor();
      await expect.poll(() => explanation.textContent()).toContain('The larger of two.');
    });

    test('a hostile docstring is text', async () => {
      const hostile =
        '<img src=x onerror="document.title=1"> [a](javascript:alert(1)) &lt;b&gt; `<i>` <script>1</script>';
      const page = await editing('trap');
      await run(page, `/** ${hostile} */\nfunction trap() {}`);
      await goTo(page, 'tr');
      await page.keyboard.press('Control+i');
      const explanation = page.getByRole('group', { name: 'Explanation' });
      await explanation.waitFor();
      await expect.poll(() => explanation.textContent()).toContain(hostile.replaceAll('`', ''));
      await expect.poll(() => explanation.locator(':not(pre, p, ul, li, code, span)').count()).toBe(0);
      await expect.poll(() => page.title()).toBe('editor');
    });

    test('where nothing is to explain, this is said', async () => {
      const page = await editing('');
      await code(page).focus();
      await page.keyboard.press('Control+i');
      await page.getByRole('group').waitFor();
      await expect.poll(() => said(page)).toBe('There is no name to explain here.');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('group').count()).toBe(0);
    });

    test('a blank is marked; a lost mark is said and put back', async () => {
      const page = await editing(exercise, 'ko');
      await expect
        .poll(() => page.locator('.cm-blank').allTextContents())
        .toEqual(['// ✎ 03-starts', 'const starts: number = undefined;', '// ✎']);
      await goTo(page, '// ✎ 03-starts');
      await page.keyboard.press('Backspace');
      const undo = page.getByRole('button', { name: '지운 줄 되돌리기' });
      await undo.waitFor();
      await expect.poll(() => said(page)).toContain('‘// ✎ 03-starts’');
      await undo.click();
      await expect.poll(() => source(page)).toBe(exercise);
      await expect.poll(() => undo.count()).toBe(0);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await undo.waitFor();
      await page.keyboard.press('Control+z');
      await expect.poll(() => undo.count()).toBe(0);
    });

    const problems: readonly Problem[] = [
      { line: 1, column: 7, message: "Type 'string' is not assignable." },
      { line: 2, column: 4, length: 2, message: '<b>둘째</b>' },
    ];

    test('problems are marked, F8 goes from one to the next, and a change of the line takes its mark', async () => {
      const page = await editing('const n = 1;\n🙂 xy;\n1;');
      await page.evaluate(`editors[0].showProblems(${JSON.stringify(problems)})`);
      await expect.poll(() => page.locator('.cm-lintRange-error').allTextContents()).toEqual(['n', 'xy']);
      await expect.poll(() => page.locator('.cm-problem').count()).toBe(2);
      await expect.poll(() => said(page)).toMatch(/^2 errors/);
      await code(page).focus();
      await page.keyboard.press('F8');
      await expect.poll(() => said(page)).toContain("\nLine 1: Type 'string' is not assignable.");
      await page.keyboard.press('F8');
      await expect.poll(() => page.locator('.cm-tooltip-lint').textContent()).toBe('<b>둘째</b>');
      await expect.poll(() => said(page)).toContain('\nLine 2: <b>둘째</b>');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.cm-tooltip-lint').count()).toBe(0);
      await page.keyboard.type('z');
      await expect.poll(() => page.locator('.cm-lintRange-error').allTextContents()).toEqual(['n']);
      await page.evaluate('editors[0].showProblems([])');
      await expect.poll(() => page.locator('.cm-lintRange-error, .cm-problem').count()).toBe(0);
      await page.evaluate('editors[0].showProblems([{ line: 99, column: 99, message: "far" }])');
      await expect.poll(() => page.locator('.cm-problem').count()).toBe(1);
    });

    test('a problem is told under the pointer', async () => {
      const page = await editing('const n = 1;');
      await page.evaluate(`editors[0].showProblems(${JSON.stringify(problems.slice(0, 1))})`);
      await page.locator('.cm-lintRange-error').hover();
      await page.getByText("Type 'string' is not assignable.").first().waitFor();
    });

    const themes = ['light', 'dark'] as const;
    test.each(themes)(
      'axe finds nothing serious with a list, an explanation and problems open, %s',
      async (colorScheme) => {
        const page = await editing(exercise, 'ko', { colorScheme });
        await edit(page, 'Math.m', 'ko');
        await page.evaluate(`editors[0].showProblems([{ line: 4, column: 7, message: '왜' }])`);
        const serious = async () => {
          await page.evaluate(readFileSync(axe, 'utf8'));
          return page.evaluate(`axe.run({ preload: false }).then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html.slice(0, 200), any.map(({ message }) => message)])]))`);
        };
        await goTo(page, 'conv');
        await page.keyboard.press('Control+i');
        await page.getByRole('group', { name: '설명' }).waitFor();
        expect(await serious()).toEqual([]);
        await page.keyboard.press('F8');
        await page.locator('.cm-tooltip-lint').waitFor();
        expect(await serious()).toEqual([]);
        await page.getByRole('textbox').nth(1).focus();
        await page.keyboard.press('End');
        await page.keyboard.press('Control+Space');
        await page.getByRole('option').first().waitFor();
        expect(await serious()).toEqual([]);
      },
    );

    test('thirty editors are made in a moment and taken away without a trace', async () => {
      const page = await opened();
      const ms = await page.evaluate<number>(`(() => {
      const begun = performance.now();
      for (let i = 0; i < 30; i++) edit(${JSON.stringify(exercise)});
      return performance.now() - begun;
    })()`);
      expect(ms).toBeLessThan(10_000);
      await expect.poll(() => page.getByRole('textbox').count()).toBe(30);
      await page.evaluate('for (const editor of editors) editor.destroy()');
      expect(await page.evaluate('[...document.querySelectorAll("section")].every((each) => !each.firstChild)')).toBe(
        true,
      );
    });
  },
);

// A finger, the composing of Hangul and paper are not to be had by WebDriver.
describe.runIf(browserPath)('the editor of a cell, in Chromium alone', () => {
  const editing = editingIn('Chromium');

  test('Hangul is composed in the code while names are offered', async () => {
    const page = await editing('');
    await run(page, 'const 그림자 = 1;');
    await code(page).focus();
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.keyboard.type('const x = ');
    for (const text of ['ㄱ', '그', '글', '그리', '그림']) await compose(text);
    await session.send('Input.insertText', { text: '그림' });
    await expect.poll(() => source(page)).toBe('const x = 그림');
    await page.keyboard.press('Control+Space');
    // Keys that come within a moment of the list are the text's.
    await page.getByRole('option', { name: /그림자/ }).click();
    await expect.poll(() => source(page)).toBe('const x = 그림자');
  });

  test('by touch, buttons complete, explain, undo and show what is wrong', async () => {
    const page = await editing('Math.ma', 'ko', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    await goTo(page, 'Math.ma');
    await page.getByRole('button', { name: '이름 고르기' }).tap();
    await page.getByRole('option', { name: /max/ }).tap();
    await expect.poll(() => source(page)).toBe('Math.max');
    await page.getByRole('button', { name: '설명', exact: true }).tap();
    await page.getByRole('group', { name: '설명' }).waitFor();
    await page.getByRole('button', { name: '되돌리기' }).tap();
    await expect.poll(() => source(page)).toBe('Math.ma');
    await expect.poll(() => page.getByRole('button', { name: '오류 보기' }).count()).toBe(0);
    await page.evaluate(`editors[0].showProblems([{ line: 1, column: 1, message: '왜냐하면' }])`);
    await page.getByRole('button', { name: '오류 보기' }).tap();
    await page.locator('.cm-tooltip-lint', { hasText: '왜냐하면' }).waitFor();
  });

  test('an edited cell is printed as a whole, without what belongs to a screen', async () => {
    const page = await editing(`${exercise}\n`.repeat(20), 'en', { hasTouch: true });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.cm-line').count()).toBe(7 * 20 + 1);
    await expect.poll(() => page.getByRole('button').count()).toBe(0);
  });
});
