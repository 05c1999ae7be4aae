import type { Browser, BrowserContext } from 'playwright-core';
import { browser } from '../../../support/browser.mjs';
import { JupyterServer } from './jupyter-server.ts';
import { NotebookPage } from './notebook-page.ts';

/** A JupyterLab, and a Chromium in which its pages are opened. */
export class Lab {
  /** What a page asked of another host than this JupyterLab. */
  readonly askedElsewhere: string[] = [];
  private readonly server: JupyterServer = new JupyterServer();
  private chromium: Browser | undefined;
  private context: BrowserContext | undefined;

  async open(): Promise<void> {
    [this.chromium] = await Promise.all([browser(), this.server.start()]);
    this.context = await this.chromium.newContext({ viewport: { width: 1200, height: 900 } });
    const { host: own } = this.server.page('');
    this.context.on('request', (request) => {
      const { protocol, host, href } = new URL(request.url());
      if (protocol.startsWith('http') && host !== own) this.askedElsewhere.push(href);
    });
  }

  /** Opens one of the lessons, such as `ko/01-images-and-tensors.ipynb`, in a page of its own. */
  async lesson(path: string): Promise<NotebookPage> {
    if (!this.context) throw new Error('the browser is not open');
    const page = await this.context.newPage();
    await page.goto(this.server.page(path).href);
    return NotebookPage.ready(page);
  }

  /** Opens a notebook that has nothing but an empty cell. */
  async empty(): Promise<NotebookPage> {
    this.server.add('ko/empty.ipynb', empty);
    return this.lesson('ko/empty.ipynb');
  }

  async close(): Promise<void> {
    await this.chromium?.close();
    await this.server.stop();
  }
}

const empty = {
  cells: [{ cell_type: 'code', id: 'first', metadata: {}, source: '', execution_count: null, outputs: [] }],
  metadata: { kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' } },
  nbformat: 4,
  nbformat_minor: 5,
};
