import { expect, test } from 'vitest';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

/** What TypeScript refuses of a cell: its codes. */
async function refused(code: string): Promise<readonly string[]> {
  const { reply } = await kernel.execute(code);
  return [...JSON.stringify(reply).matchAll(/TS(\d+)/g)].map(([code]) => code);
}

async function completed(code: string): Promise<unknown> {
  const { reply } = await kernel.ask('complete_request', { code, cursor_pos: code.length });
  return reply.matches;
}

test.each([
  '[1].includes(1) && [1].at(-1) && Object.hasOwn({}, "a") && [[1]].flat()',
  "'a'.padStart(2).replaceAll('a', 'b').at(0)?.trimEnd()",
  "Object.entries({ a: 1 }).length + (new Error('a', { cause: 1 }).cause as number)",
  "await Promise.any([Promise.allSettled([1])]); new Intl.NumberFormat('ko').format(2n ** 3n); new WeakRef({}).deref()",
  'console.table([1]); console.assert(true)',
  'clearTimeout(setTimeout((n: number) => n, 1, 2)); clearInterval(setInterval(() => {}, 1)); setImmediate(() => {})',
  "new URL('a:b').searchParams.get('c'); structuredClone({ a: 1 }).a",
  "new TextDecoder().decode(new TextEncoder().encode('a')).at(0)",
  'performance.now().toFixed()',
  "await fetch('data:,a').then((response) => response.ok)",
  'performance.eventLoopUtilization().active',
  'process.memoryUsage().rss.toFixed()',
  "Buffer.from('a').toString('hex')",
  "require('node:os').cpus().length",
  "import { basename } from 'path';\nbasename('/a').length",
  "import * as assert from 'node:assert/strict';\nassert.deepEqual([1], [1])",
  'const e: NodeJS.ErrnoException = new Error();\ne.code',
])('%s is known', async (code) => {
  expect(await refused(code)).toEqual([]);
});

test.each([
  ['console.lok(1)'],
  ["setTimeout('a', 1)"],
  ['new URL(1, 2, 3)'],
  ["import { basenam } from 'node:path';"],
  ['process.memoryUsag()'],
  ['nobodyKnowsThis'],
  ["import { loadTensorFlo } from 'kernel-lib/tensorflow';"],
  [
    "import { loadTensorFlow } from 'kernel-lib/tensorflow';\nconst n: number = (await loadTensorFlow()).tf.tensor([1]);",
  ],
])('%s is refused', async (code) => {
  expect(await refused(code)).not.toEqual([]);
});

test('what a module of Node has completes, and so does what process has', async () => {
  await kernel.execute("import * as fs from 'node:fs';");
  expect(await completed('fs.readFileS')).toContain('readFileSync');
  expect(await completed('process.memoryUs')).toContain('memoryUsage');
});

test('a hover shows what is written of a name, though checking reads no comments', async () => {
  const { reply } = await kernel.ask('inspect_request', { code: '[1].map', cursor_pos: 6, detail_level: 0 });
  expect(JSON.stringify(reply.data)).toContain('Calls a defined callback function on each element');
});
