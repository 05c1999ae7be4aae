import { beforeAll, expect, test } from 'vitest';
import { runningKernel } from '../running-kernel.ts';

const kernel = runningKernel();

interface Inspected {
  readonly found: boolean;
  readonly data: Readonly<Record<'text/plain' | 'text/markdown', string>>;
}

/** What is shown for code at its bar. */
async function inspected(marked: string, detail?: number): Promise<Inspected> {
  const [before, after] = marked.split('|');
  const content = { code: before + after, cursor_pos: [...before].length, detail_level: detail };
  const { reply } = await kernel.ask('inspect_request', content);
  expect(reply.status).toBe('ok');
  return reply as unknown as Inspected;
}

const markdown = async (marked: string, detail?: number) => (await inspected(marked, detail)).data['text/markdown'];

beforeAll(async () => {
  const { reply } = await kernel.execute(`import { conv2d, slide } from 'kernel-lib';
/**
 * Adds <b>two</b> numbers, <img src="http://example.com/x.png"> as in \`a < b\`, $5 & ![seen](http://example.com/y.png).
 *
 *     sum = a + b <script>
 *
 * @param a the *first* one
 * @param b the second one
 * @returns the sum
 * @default 0
 * @throws RangeError if \`a\` is <i>less</i> than 0
 * @example
 * add(1, 2) // <u>3</u>
 */
function add(a: number, b: number): number { return a + b; }
/** Two ways. */
function twice(a: number): number;
function twice(a: string): string;
function twice(a: any): any { return a; }`);
  expect(reply.status).toBe('ok');
});

test('a function is told by its signature, docstring, options and example, as Markdown and as text', async () => {
  const { found, data } = await inspected('con|v2d');
  expect(found).toBe(true);
  const lines = data['text/markdown'].split('\n');
  expect(lines.slice(0, 3)).toEqual(['```typescript', 'function conv2d(options: Conv2dOptions): LayerSpec', '```']);
  expect(data['text/markdown']).toContain('Slides `filters` kernels over a `[height, width, channels]` image');
  expect(lines).toContain(
    '- `filters: number` (required): Kernels that slide over the picture, each of which makes one feature map.',
  );
  expect(lines.some((line) => line.startsWith('- `useBias: boolean`') && line.endsWith('true by default.'))).toBe(true);
  expect(lines.slice(-3)[1]).toMatch(/^conv2d\(\{ filters: 8, kernelSize: 3 \}\)/);
  expect(data['text/plain']).toMatch(/^function conv2d\(options: Conv2dOptions\): LayerSpec\n\nSlides/);
  expect(data['text/plain']).toContain('- filters: number (required): Kernels');
});

test.each(['conv2d(|', 'conv2d(|)', 'conv2d({|', 'conv2d({ filters: 3, | })', "conv2d({ padding: 'va|lid' })"])(
  'in the brackets of a call the function is shown: %s',
  async (marked) => {
    expect(await markdown(marked)).toMatch(
      /^```typescript\nconv2d\(options: Conv2dOptions\): LayerSpec\n```\n\nSlides/,
    );
  },
);

test('of two calls it is the inner one', async () => {
  expect(await markdown('conv2d(slide(2|')).toMatch(/^```typescript\nslide\(/);
  expect(await markdown('conv2d(slide(2, {}), |')).toMatch(/^```typescript\nconv2d\(/);
});

test('the name of an option is told by its type, meaning and default', async () => {
  expect(await markdown('conv2d({ useB|ias: false })')).toBe(
    '```typescript\n(property) useBias?: boolean\n```\n\nAdds a number of its own to each feature map; true by default.',
  );
});

test('what a docstring says stays text, but for its code', async () => {
  expect(await markdown('add(|')).toBe(
    [
      '```typescript\nadd(a: number, b: number): number\n```',
      'Adds \\<b\\>two\\</b\\> numbers, \\<img src="http&#58;//example.com/x.png"\\> as in `a < b`, \\$5 \\& \\!\\[seen\\](http&#58;//example.com/y.png).',
      '```\nsum = a + b <script>\n```',
      'Parameters:',
      '- `a`: the \\*first\\* one\n- `b`: the second one',
      'Returns: the sum',
      'Default: 0',
      'Throws: RangeError if `a` is \\<i\\>less\\</i\\> than 0',
      '```typescript\nadd(1, 2) // <u>3</u>\n```',
    ].join('\n\n'),
  );
});

test('every way to call a function is shown, the one that fits first', async () => {
  expect(await markdown("twice('a'|")).toMatch(
    /^```typescript\ntwice\(a: string\): string\ntwice\(a: number\): number\n```/,
  );
});

test('with more detail comes the declaration', async () => {
  const [less, more] = [await markdown('sli|de', 0), await markdown('sli|de', 1)];
  expect(more.startsWith(less)).toBe(true);
  expect(more.slice(less.length)).toBe(
    '\n\nDeclaration:\n\n```typescript\ndeclare function slide(length: number, window: SlidingWindow): Slide;\n```',
  );
});

test('the words around it are in the language of the learner', async () => {
  await kernel.execute("(globalThis as any)[Symbol.for('kernel-lib.language')] = 'ko'; null");
  try {
    const korean = await markdown('add(|');
    for (const word of ['받는 값:', '결과: the sum', '기본값: 0', '오류: RangeError']) expect(korean).toContain(word);
    expect(await markdown('con|v2d')).toContain('- `filters: number` (꼭 필요해요): ');
  } finally {
    await kernel.execute("(globalThis as any)[Symbol.for('kernel-lib.language')] = 'en'; null");
  }
});

test.each(['|', '// sli|de', "'sli|de'", '5|', 'nowhere|', 'for|'])('nothing is found at %s', async (marked) => {
  expect(await inspected(marked)).toEqual({ status: 'ok', found: false, data: {}, metadata: {} });
});
