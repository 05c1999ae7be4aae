// How soon an exported lesson is there to be read, touched and run: node test/bench/pages.mjs, once `npm test` has made site/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteServer } from '../../kernel-lib/cli/serve/site-server.mjs';
import { venvProgram } from '../../kernel-lib/cli/setup/python-environment.mjs';
import { root } from '../../kernel-lib/machine/root.mjs';
import { browser as startBrowser } from '../support/browser.mjs';
import { median } from './race.mjs';

const lessons = ['03-output-size', '06-pooling', '10-mnist'];
const rounds = 5;
const site = join(root, 'site');

const scratch = mkdtempSync(join(tmpdir(), 'pages-'));
const server = siteServer(site).listen(0, '127.0.0.1');
const browser = await startBrowser();
const rows = [];
for (const lesson of lessons) {
  for (const [form, { address, bytes }] of Object.entries(formsOf(lesson))) {
    const found = [];
    for (let round = 0; round < rounds; round++) found.push(await opened(address));
    const middle = (name) => Math.round(median(found.map((each) => each[name])));
    rows.push({
      lesson,
      form,
      'MB, page': Number((bytes / 1e6).toFixed(2)),
      'ms to first paint': middle('paint'),
      'ms to first widget': middle('widget'),
      'ms, first live cell': middle('cell'),
      'requests elsewhere': Math.max(...found.map(({ elsewhere }) => elsewhere)),
    });
  }
}
console.table(rows);
await browser.close();
server.close();
server.closeAllConnections();
rmSync(scratch, { recursive: true });

/** A lesson's page in a folder, from a server, and as one file. */
function formsOf(lesson) {
  const folder = join(site, 'ko', `${lesson}.html`);
  const file = oneFile(lesson);
  return {
    folder: { address: pathToFileURL(folder).href, bytes: statSync(folder).size },
    served: { address: `http://127.0.0.1:${server.address().port}/ko/${lesson}.html`, bytes: statSync(folder).size },
    'one file': { address: pathToFileURL(file).href, bytes: statSync(file).size },
  };
}

function oneFile(lesson) {
  // With its outputs, as `npm test` leaves it.
  const notebook = join(site, 'checks/executed/ko', `${lesson}.ipynb`);
  const args = ['nbconvert', '--to', 'html', '--template', 'cnn-lessons', '--output-dir', scratch, notebook];
  const { status, stderr } = spawnSync(venvProgram(root, 'jupyter'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return join(scratch, `${lesson}.html`);
}

/** Milliseconds from the address to what is seen, and from the press to what a cell shows, in a browser that has kept nothing. */
async function opened(address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  let elsewhere = 0;
  const own = new URL(address).origin;
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== own) elsewhere++;
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: '모두 보기' }).click();
  const widget = page.locator('.figure:has(> script.touchable)').first();
  await widget.evaluate((figure) => figure.closest('details')?.setAttribute('open', ''));
  await widget.scrollIntoViewIfNeeded();
  await page.locator('.touched').first().waitFor();
  const [touched, paint] = await page.evaluate(() => [
    performance.now(),
    performance.getEntriesByName('first-contentful-paint')[0].startTime,
  ]);
  const cell = page.locator('section.cell', { has: page.getByRole('button', { name: /실행$/ }) }).first();
  const began = performance.now();
  await cell.getByRole('button', { name: /실행$/ }).click();
  await cell.locator('.said').filter({ hasText: /[^…]$/ }).waitFor();
  const found = { paint, widget: touched, cell: performance.now() - began, elsewhere };
  await context.close();
  return found;
}
