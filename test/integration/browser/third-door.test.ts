import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { browser, browserPath } from '../../support/browser.mjs';
import { documentNetworks } from '../../support/document-networks.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = ['train', 't10k'].flatMap((part) =>
  ['images-idx3', 'labels-idx1'].map((kind) => `${part}-${kind}-ubyte.gz`),
);

/** MNIST's shipped files as text, by name. */
const digits = Object.fromEntries(
  files.map((file) => [file, readFileSync(join(root, 'datasets/mnist', file)).toString('base64')]),
);

/** What the page does with the door `lib` and the `digits`: the documents' first network for MNIST. */
const lesson = `
  const unpacked = async (file) => {
    const { body } = new Response(Uint8Array.from(atob(digits[file]), (each) => each.charCodeAt(0)));
    return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  };
  const stored = new Map();
  for (const file of Object.keys(digits)) stored.set('mnist/' + file, await unpacked(file));
  globalThis[Symbol.for('kernel-lib.data')] = (path) => stored.get(path);
  const { train, test } = lib.mnist();
  const network = lib.sequential((${documentNetworks['MNIST example 1'].layers})(lib));
  const model = network.build([28, 28, 1], lib.random(1));
  const first = Array.from({ length: 4000 }, (_, row) => row);
  const some = { x: lib.takeRows(train.x, first), y: lib.takeRows(train.y, first) };
  await lib.fit(model, some, { epochs: 2, batchSize: 64, random: lib.random(1) });
  const { accuracy } = lib.evaluate(model, test);
  return { accuracy, engine: lib.engineAbilities(), heldBack: test.y.shape[0] };
`;

/** A page that is one file: the door as text, the digits, and the lesson. */
function page(): string {
  const text = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><title>the third door</title><script>
    const door = ${text(readFileSync(join(root, 'kernel-lib/dist/browser.js'), 'utf8'))};
    const digits = ${text(digits)};
    const found = import(URL.createObjectURL(new Blob([door], { type: 'text/javascript' })))
      .then(async (lib) => { ${lesson} });
  </script>`;
}

test.runIf(browserPath)('a page from a file, with nothing but the third door, learns to read digits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'third-door-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'page.html');
  writeFileSync(file, page());
  const chromium = await browser();
  onTestFinished(() => chromium.close());
  const context = await chromium.newContext({ offline: true });
  const opened = await context.newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await opened.goto(pathToFileURL(file).href);
  const { accuracy, engine, heldBack } = await opened.evaluate<{ accuracy: number; engine: object; heldBack: number }>(
    'found',
  );
  expect(heldBack).toBe(2000);
  expect(accuracy).toBeGreaterThan(0.9);
  expect(engine).toMatchObject({ threads: 1, fused: false });
  expect([...new Set(asked)].sort()).toEqual(['blob:', 'file:']);
});
