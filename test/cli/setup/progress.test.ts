import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progress } from '../../../kernel-lib/cli/setup/progress.mjs';
import { screen } from '../../support/screen.ts';

const what = { ko: '빌드', en: 'build' };

/** What progress writes on a terminal or elsewhere while `work` runs. */
async function shown(isTTY: boolean, work: () => Promise<unknown>, step = what, columns = 80): Promise<string> {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), {
    isTTY,
    columns,
  }) as unknown as NodeJS.WriteStream;
  const lines = progress(stream);
  await lines.during(step, work).catch(() => {});
  lines.end();
  return String(stream.read());
}

test('elsewhere than on a terminal a line says the beginning and a line the end, with the time', async () => {
  expect(await shown(false, async () => {})).toMatch(/^… (빌드|build)\n✓ (빌드|build) \d+\.\d ?(초|s)\n$/);
});

test('a failure has another mark', async () => {
  expect(await shown(false, () => Promise.reject(new Error('no')))).toMatch(/\n✗ /);
});

test('on a terminal the line changes in place', async () => {
  const text = await shown(true, async () => {});
  expect(text.split('\x1b[1A')).toHaveLength(2);
});

test('a line that is too long for the terminal, in letters that are two wide, is cut and still changes in place', async () => {
  const long = '가나다라마바사아자차카타파하';
  const text = await shown(true, async () => {}, { ko: long, en: long }, 20);
  expect(screen(text, 20)).toEqual([expect.stringMatching(/^✓ 가나다라마바사아/), '']);
});
