import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { venvProgram } from '../../../kernel-lib/cli/setup/python-environment.mjs';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { touchBundle } from '../../../kernel-lib/notebook/touch.ts';
import { browser, browserPath } from '../../support/browser.mjs';

const lab = venvProgram(root, 'jupyter-lab');

/** A notebook from elsewhere: nobody has signed it. */
function notebook(): string {
  const outputs = ['size', 'network'].map((name) => ({
    output_type: 'display_data',
    metadata: {},
    data: touchBundle(name as 'size', {}),
  }));
  const cell = { cell_type: 'code', id: 'a', metadata: {}, source: "touch('size')", execution_count: 1, outputs };
  const kernelspec = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' };
  const cells = [cell, { ...cell, id: 'b', outputs: [] }];
  return JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 });
}

/** JupyterLab in a folder of its own, once it says where. */
async function running(folder: string): Promise<string> {
  const args = ['--no-browser', '--allow-root', '--port=0', '--ServerApp.token=', `--ServerApp.root_dir=${folder}`];
  const env = {
    ...process.env,
    JUPYTER_CONFIG_DIR: folder,
    JUPYTER_DATA_DIR: folder,
    JUPYTERLAB_WORKSPACES_DIR: folder,
  };
  const server = spawn(lab, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  onTestFinished(
    () =>
      new Promise<void>((ended) => {
        server.once('exit', () => ended());
        server.kill('SIGTERM');
      }),
  );
  let said = '';
  return await new Promise((found, failed) => {
    server.once('exit', () => failed(new Error(said)));
    server.stderr.on('data', (text) => {
      said += text;
      const [, address] = /(http:\/\/(?:127\.0\.0\.1|localhost):\d+)\/lab/.exec(said) ?? [];
      if (address) found(address);
    });
  });
}

test.runIf(browserPath && existsSync(lab))(
  'in JupyterLab an output is alive in a notebook that nobody trusts, and its keys are no commands',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touch-lab-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'a.ipynb'), notebook());
    const address = await running(folder);
    const chromium = await browser();
    onTestFinished(() => chromium.close());
    const page = await chromium.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(`${address}/lab/tree/a.ipynb`);
    await page.getByRole('button', { name: 'stride +1' }).click();
    await page.getByText('7×7 → 3×3').waitFor();
    const filters = page.getByLabel('filters').first();
    await filters.fill('');
    await filters.pressSequentially('12dd00');
    await page.getByText('→ 26×26×12').waitFor();
    await page.keyboard.press('Tab');
    for (const key of ['d', 'd', 'a', 'x', 'j']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('.jp-CodeCell').count()).toBe(2);
  },
);
