import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lessonSets } from '../../kernel-lib/site/data/lesson-sets.mjs';
import { Client } from '../kernel/client.ts';
import { browserPath } from '../support/browser.ts';
import { type Output, workerPage } from '../support/worker-page.ts';

vi.setConfig({ testTimeout: 300_000 });

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly metadata: { readonly host?: boolean };
  readonly source: string | readonly string[];
}

function codeCells(
  lesson: string,
): readonly { readonly id: string; readonly isHost: boolean; readonly source: string }[] {
  const file = new URL(`../../notebooks/${process.env.PAGE_LANG ?? 'ko'}/${lesson}.ipynb`, import.meta.url);
  const { cells } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cells: readonly Cell[] };
  return cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ id, metadata, source }) => ({ id, isHost: metadata.host === true, source: [source].flat().join('') }));
}

/** What is read of outputs: the texts, and what went wrong. How long something took is another each time. */
function texts(outputs: readonly Output[]): readonly string[] {
  const found: string[] = [];
  for (const { output, content } of outputs) {
    if (output === 'stream') found.push(`${content.name}: ${content.text}`);
    else if (output === 'error') found.push(`${content.ename}: ${content.evalue}`);
    else if (output !== 'update_display_data')
      found.push(String((content.data as Record<string, string>)['text/plain']));
  }
  return joined(found).map((text) => text.replace(/ · (걸린|남은) 시간 .*/g, ''));
}

/** Text that was printed piece by piece, as one. */
function joined(found: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const text of found) {
    const last = all.at(-1);
    if (last?.startsWith('stdout: ') && text.startsWith('stdout: ')) all[all.length - 1] = last + text.slice(8);
    else all.push(text);
  }
  return all;
}

const lessons = (process.env.PAGE_LESSONS ?? '03-output-size').split(',');

test.runIf(browserPath).each(lessons)('%s gives in a page what it gives in the kernel', async (lesson) => {
  const kernel = new Client();
  onTestFinished(() => kernel.close());
  await kernel.ready();
  const page = await workerPage();
  const cells = codeCells(lesson);
  const code = cells.map(({ source }) => source).join('\n');
  await page.load(lessonSets(code));
  const [here, there]: Record<string, readonly string[]>[] = [{}, {}];
  for (const { id, isHost, source } of cells) {
    const { outputs } = await page.ask({ type: 'run', source });
    const { published } = await kernel.execute(source);
    if (isHost) continue;
    here[id] = texts(outputs);
    there[id] = texts(
      published.flatMap(({ type, content }) => (type === 'execute_input' ? [] : [{ output: type, content }])),
    );
  }
  expect(here).toEqual(there);
  expect([...page.protocols].sort()).toEqual(['blob:', 'file:']);
});
