import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { grid } from '../../kernel-lib/figures/grid.ts';
import { table } from '../../kernel-lib/figures/table.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { display } from '../../kernel-lib/notebook/display.ts';
import { explain } from '../../kernel-lib/shape/explain/explain.ts';
import { lostPixels } from '../../kernel-lib/shape/explain/lost-pixels.ts';
import { reads } from '../../kernel-lib/shape/explain/reads.ts';
import { modelTable } from '../../kernel-lib/shape/network/model-table.ts';
import { summary } from '../../kernel-lib/shape/network/summary.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

interface Sent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly update: boolean | undefined;
}

type Handler = new (
  executor: { execute(code: string): Promise<boolean> },
  isJs: boolean,
) => {
  handleExecute(
    request: { code: string },
    stream: () => void,
    send: (content: Sent, update?: boolean) => void,
  ): Promise<unknown>;
};

/** Runs a cell in tslab's own handler, and returns what it was sent to display. */
async function cell(run: () => void): Promise<Sent[]> {
  const { JupyterHandlerImpl } = createRequire(import.meta.url)('tslab/dist/jupyter') as {
    JupyterHandlerImpl: Handler;
  };
  const sent: Sent[] = [];
  const handler = new JupyterHandlerImpl({ execute: async () => run() === undefined }, false);
  await handler.handleExecute(
    { code: '' },
    () => {},
    ({ data }, update) => sent.push({ data, update }),
  );
  return sent;
}

const stdout = process.stdout.write;
let printed = '';

beforeEach(() => {
  printed = '';
  process.stdout.write = ((text: string) => {
    printed += text;
    return true;
  }) as typeof process.stdout.write;
});
afterEach(() => {
  process.stdout.write = stdout;
  setLanguage('en');
});

const layer = conv2d({ filters: 1, kernelSize: 3, strides: 3 });

test('outside a notebook, the text is printed', () => {
  display(grid([[1, 2]], { title: 'two' }));
  display('three');
  expect(printed).toBe('two\n1  2\nthree\n');
});

test('outside a notebook, the caption of a figure is printed once', () => {
  display(grid([[1, 2]], { caption: 'There are two.' }));
  expect(printed).toBe('1  2\nThere are two.\n');
});

describe('in tslab', () => {
  test('a figure is one output for Plotly, as SVG and as text', async () => {
    const figure = grid([[1]]);
    const [{ data }, ...rest] = await cell(() => display(figure));
    expect(rest).toEqual([]);
    expect(data).toEqual({
      'application/vnd.plotly.v1+json': figure.plotly,
      'image/svg+xml': figure.svg,
      'text/plain': figure.text,
    });
  });

  test('a caption is words of the page, under the picture whichever form of it is drawn', async () => {
    const figure = grid([[1]], { caption: 'a < b' });
    const [picture, { data }, ...rest] = await cell(() => display(figure));
    expect(rest).toEqual([]);
    expect(picture.data['text/plain']).toBe('1\na < b');
    expect(data).toEqual({ 'text/html': '<figcaption>a &lt; b</figcaption>' });
  });

  test('a table is HTML and text', async () => {
    const [{ data }] = await cell(() => display(table({ columns: ['a'], rows: [[1]] })));
    expect(Object.keys(data)).toEqual(['text/html', 'text/plain']);
  });

  test('an explanation is its steps and the picture of its window', async () => {
    const explanation = explain(layer, [7, 7, 1]);
    const [steps, picture] = await cell(() => display(explanation));
    expect(steps.data['text/plain']).toBe(String(explanation));
    for (const { formula } of explanation.steps) expect(steps.data['text/html']).toContain(`<code>${formula}</code>`);
    expect(picture.data['text/plain']).toContain('(7 + 0 − 3) ÷ 3 + 1 = 2.333…');
    expect(picture.data['text/plain']).toContain('no window reads the 1 hatched cell');
  });

  test('an explanation speaks the language that is set', async () => {
    setLanguage('ko');
    const [steps, picture] = await cell(() => display(explain(layer, [7, 7, 1])));
    expect(steps.data['text/html']).toContain('왜');
    expect(picture.data['text/plain']).toContain('빗금 친 1칸은 어떤 윈도도 읽지 않아요.');
  });

  test('a layer without a window has no picture', async () => {
    expect(await cell(() => display(explain(dense({ units: 2 }), [4])))).toHaveLength(1);
  });

  test('lost pixels are drawn', async () => {
    const found = lostPixels(layer, [7, 7, 1]);
    const [{ data }] = await cell(() => display(found));
    expect(Object.keys(data)).toContain('image/svg+xml');
    expect(data['text/plain']).toContain(found.text.en);
  });

  test('read counts are drawn', async () => {
    const [{ data }] = await cell(() => display(reads(conv2d({ filters: 1, kernelSize: 3 }), [5, 5, 1])));
    expect(data['text/plain']).toContain('3  6  9  6  3');
  });

  test('a summary is text, a model table HTML too', async () => {
    const network = sequential([conv2d({ filters: 2, kernelSize: 3 })]);
    const sums = summary(network, [5, 5, 1]);
    const [first, second] = await cell(() => {
      display(sums);
      display(modelTable(network, [5, 5, 1]));
    });
    expect(first.data).toEqual({ 'text/plain': String(sums) });
    expect(second.data['text/html']).toContain('<table>');
  });

  test('a bundle goes as it is', async () => {
    const bundle = { 'text/html': '<b>1</b>', 'text/plain': '1' };
    expect(await cell(() => display(bundle))).toEqual([{ data: bundle, update: undefined }]);
  });
});
