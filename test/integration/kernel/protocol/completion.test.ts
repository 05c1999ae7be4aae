import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runningKernel } from '../running-kernel.ts';

const kernel = runningKernel();

interface Completed {
  readonly matches: readonly string[];
  readonly cursor_start: number;
  readonly cursor_end: number;
  readonly metadata: { readonly _jupyter_types_experimental: readonly Readonly<Record<string, unknown>>[] };
}

/** What completes code at its bar; places are counted in characters. */
async function completed(marked: string): Promise<Completed> {
  const [before, after] = marked.split('|');
  const content = { code: before + after, cursor_pos: [...before].length };
  const { reply } = await kernel.ask('complete_request', content);
  expect(reply.status).toBe('ok');
  return reply as unknown as Completed;
}

/** The code with a match in its place. */
async function accepted(marked: string, match: string): Promise<string> {
  const { matches, cursor_start: start, cursor_end: end } = await completed(marked);
  expect(matches).toContain(match);
  const characters = [...marked.replace('|', '')];
  return [...characters.slice(0, start), match, ...characters.slice(end)].join('');
}

beforeAll(async () => {
  const { reply } = await kernel.execute(
    [
      "import { conv2d, slide } from 'kernel-lib';",
      'const narrow = { height: 1, width: 2 };',
      'function narrowed() {}',
      'class Narrower {}',
      'interface Narrows { size: number }',
    ].join('\n'),
  );
  expect(reply.status).toBe('ok');
});

test.each([
  ['narrow.|', 'height', 'narrow.height'],
  ['narrow.hei|', 'height', 'narrow.height'],
  ['narrow.hei|ght + 1', 'height', 'narrow.height + 1'],
  ['const a = 1;\nnarrow.wi|;\nconst b = 2;', 'width', 'const a = 1;\nnarrow.width;\nconst b = 2;'],
  ["'😀'; narrow.hei|; '👩‍🏫'", 'height', "'😀'; narrow.height; '👩‍🏫'"],
  ["narrow['|']", 'height', "narrow['height']"],
  ['conv2d({ fil|', 'filters', 'conv2d({ filters'],
  ['conv2d({ filters: 3, |})', 'kernelSize', 'conv2d({ filters: 3, kernelSize})'],
  ["conv2d({ filters: 3, padding: '|' })", 'same', "conv2d({ filters: 3, padding: 'same' })"],
  ["conv2d({ filters: 3, padding: 'same-l|", 'same-lower', "conv2d({ filters: 3, padding: 'same-lower"],
  ["import { sl| } from 'kernel-lib'", 'slide', "import { slide } from 'kernel-lib'"],
  ["import { x } from '|'", 'kernel-lib', "import { x } from 'kernel-lib'"],
  ["import { x } from 'kern|", 'kernel-lib', "import { x } from 'kernel-lib"],
  ["import { x } from 'kernel-l|'", 'kernel-lib', "import { x } from 'kernel-lib'"],
  ["import * as tf from '@tens|'", '@tensorflow/tfjs-node', "import * as tf from '@tensorflow/tfjs-node'"],
  ["import * as tf from '@tensorflow/tf|'", 'tfjs-node', "import * as tf from '@tensorflow/tfjs-node'"],
  ["import * as fs from '|'", 'fs', "import * as fs from 'fs'"],
  ["import * as fs from 'node:f|'", 'node:fs/promises', "import * as fs from 'node:fs/promises'"],
  ["import * as fs from 'fs/p|'", 'promises', "import * as fs from 'fs/promises'"],
  ["const fs = require('node:f|')", 'node:fs', "const fs = require('node:fs')"],
  ["await import('../|')", 'ko', "await import('../ko')"],
  ["import * as fs from 'fs';\nfs.readFileS|", 'readFileSync', "import * as fs from 'fs';\nfs.readFileSync"],
])('%s is completed by %s to %s', async (marked, match, code) => {
  expect(await accepted(marked, match)).toBe(code);
});

test('files and folders complete an import', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  writeFileSync(join(folder, 'helpers.ts'), 'export const one = 1;');
  mkdirSync(join(folder, 'more'));
  expect(await accepted(`import { one } from '${folder}/|'`, 'helpers')).toBe(
    `import { one } from '${folder}/helpers'`,
  );
  expect(await accepted(`import { one } from '${folder}/m|'`, 'more')).toBe(`import { one } from '${folder}/more'`);
  rmSync(folder, { recursive: true });
});

test("the learner's own names come before everybody's", async () => {
  const { matches } = await completed('|');
  const own = ['conv2d', 'narrow', 'narrowed', 'Narrower', 'slide'];
  const places = own.map((name) => matches.indexOf(name));
  expect(Math.min(...places)).toBe(0);
  expect(Math.max(...places)).toBeLessThan(own.length + 3);
  expect((await completed('con|')).matches.slice(0, 2)).toEqual(['conv2d', 'console']);
});

test('what begins as typed comes first, then what begins so but for capitals, then what contains it', async () => {
  const { matches } = await completed('nar|');
  expect(matches.slice(0, 3)).toEqual(['narrow', 'narrowed', 'Narrower']);
  expect(new Set(matches).size).toBe(matches.length);
});

test('each match says what it is, for the signs that front ends draw', async () => {
  const { matches, cursor_start: start, cursor_end: end, metadata } = await completed('const x: Nar|');
  expect(matches).toContain('Narrows');
  const types = metadata._jupyter_types_experimental;
  expect(types.map(({ text }) => text)).toEqual(matches);
  expect(types.filter((type) => type.start !== start || type.end !== end)).toEqual([]);
  expect(types.find(({ text }) => text === 'Narrows')).toMatchObject({ type: 'interface' });
  const all = (await completed('|')).metadata._jupyter_types_experimental;
  const kindOf = (name: string) => all.find(({ text }) => text === name)?.type;
  expect(['narrow', 'narrowed', 'Narrower', 'slide', 'const', 'Math'].map(kindOf)).toEqual([
    'instance',
    'function',
    'class',
    'function',
    'keyword',
    'instance',
  ]);
});

test.each(['// nar|', "'nar|'", '5|', '`nar|`', '/nar|/', ''])('nothing completes %s', async (marked) => {
  const { matches } = await completed(marked.includes('|') ? marked : '"|"');
  expect(matches).toEqual([]);
});

test('a completion asked for while a cell runs knows what it has declared', async () => {
  const id = kernel.begin("const midway = 1;\nconsole.log('begun');\nawait new Promise(() => {});");
  await kernel.message('stream', id);
  expect((await completed('midw|')).matches).toEqual(['midway']);
  kernel.interrupt();
  await kernel.answer(id);
});
