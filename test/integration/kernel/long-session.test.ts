import { expect, test } from 'vitest';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

/** Enough declarations for those of before to be put aside, more than once. */
async function muchMore(from: number): Promise<void> {
  for (let n = from; n < from + 30; n++) {
    const fields = Array.from({ length: 40 }, (_, i) => `readonly field${n}x${i}: { readonly name: string };`);
    const { reply } = await kernel.execute(`interface Wide${n} {\n${fields.join('\n')}\n}\nlet wide${n}: Wide${n};`);
    expect(reply).toMatchObject({ status: 'ok' });
  }
}

async function told(code: string): Promise<unknown> {
  const { reply, published } = await kernel.execute(code);
  const data = published[published.length - 1].content.data as Record<string, string> | undefined;
  return data?.['text/plain'] ?? reply.evalue;
}

test('what was declared long ago is there with its types, until it is declared anew', async () => {
  await kernel.execute(`import { slide } from 'kernel-lib';
interface Point { x: number }
class Base { constructor(readonly size: number) {} twice(): number { return 2 * this.size; } }
enum Side { Left, Right }
const point: Point = { x: 3 };
let counted = 1;`);
  await muchMore(0);
  expect(await told('counted += point.x;\ncounted')).toBe('4');
  expect(await told('const text: string = point.x;')).toContain(
    "TS2322: Type 'number' is not assignable to type 'string'.",
  );
  expect(await told('point.y')).toContain("TS2339: Property 'y' does not exist on type 'Point'.");
  expect(await told('class Wider extends Base {}\nnew Wider(4).twice() + Side.Right')).toBe('9');
  expect(await told("slide(28, { size: 3, padding: 'valid' }).positions")).toBe('26');

  await kernel.execute("interface Point { name: string }\nconst counted = { name: 'anew' };");
  await muchMore(30);
  expect(await told('const other: Point = counted;\nother.name')).toBe("'anew'");
  expect(await told('point.x')).toBe('3');
  expect(await told('typeof wide0?.field0x1')).toBe("'undefined'");
  const { reply } = await kernel.ask('complete_request', { code: 'poin', cursor_pos: 4 });
  expect((reply.matches as string[])[0]).toBe('point');
});

test('types of TensorFlow are read for what was imported long ago and not used until now', async () => {
  await kernel.execute("import { loadTensorFlow } from 'kernel-lib/tensorflow';");
  await muchMore(60);
  expect(await told('const sum: number = (await loadTensorFlow()).tf.tensor([1]);')).toContain('TS2322');
});
