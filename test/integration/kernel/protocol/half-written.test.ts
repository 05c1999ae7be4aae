import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningKernel } from '../running-kernel.ts';

const kernel = runningKernel();
const lessons = new URL('../../../../notebooks/ko/', import.meta.url);

interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
}

/** The code of every cell of the lessons. */
const codes = readdirSync(lessons)
  .filter((file) => file.endsWith('.ipynb'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, lessons), 'utf8')).cells as readonly Cell[])
  .filter(({ cell_type: type }) => type === 'code')
  .map(({ source }) => [source].flat().join(''));

const half = fc.constantFrom(...codes).chain((code) => fc.nat(code.length).map((length) => code.slice(0, length)));

test('two hundred half-written cells of the lessons are completed and inspected', async () => {
  await kernel.execute("import { conv2d, slide } from 'kernel-lib';");
  const before = (await kernel.logged(0)).length;
  for (const code of fc.sample(half, { seed: 15, numRuns: 200 })) {
    const place = { code, cursor_pos: [...code].length };
    const { reply: completed } = await kernel.ask('complete_request', place);
    expect(completed, code).toMatchObject({ status: 'ok', cursor_end: place.cursor_pos });
    expect(completed.cursor_start, code).toBeLessThanOrEqual(place.cursor_pos);
    const { reply: inspected } = await kernel.ask('inspect_request', { ...place, detail_level: 1 });
    expect(inspected.status, code).toBe('ok');
  }
  expect((await kernel.logged(0)).slice(before)).toEqual([]);
  expect((await kernel.execute('1')).reply.status).toBe('ok');
});
