import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { command } from '../../../support/command.ts';
import { Lessons } from '../../../support/lessons.ts';

interface Opened {
  readonly folder: string;
  readonly first: string;
  readonly port: number;
  readonly browser: boolean;
}

interface Launch {
  readonly jupyterLab: (opened: Opened, options: { env: NodeJS.ProcessEnv; stdio: 'ignore' }) => ChildProcess;
}

const stored = fileURLToPath(new URL('../../../../notebooks', import.meta.url));

/** JupyterLab as `npm start` starts it, on a copy of the lessons, with settings of its own. */
export class JupyterServer {
  private readonly lessons: Lessons = new Lessons();
  private server: ChildProcess | undefined;
  private address: { readonly url: string; readonly token: string } | undefined;

  /** Starts it and waits until it answers; what did not start is ended by `stop` all the same. */
  async start(): Promise<void> {
    cpSync(stored, this.lessons.notebooks, { recursive: true });
    // JupyterLab gives a completion up after a second, and a machine that runs tests is busy.
    const completer = '@jupyterlab/completer-extension/manager.jupyterlab-settings';
    write(join(this.folder('settings'), completer), { providerTimeout: 60_000 });
    const { jupyterLab } = await command<Launch>('lab/jupyter-lab.mjs');
    const opened = { folder: this.lessons.notebooks, first: 'ko/00-start.ipynb', port: 0, browser: false };
    this.server = jupyterLab(opened, { env: this.env, stdio: 'ignore' });
    this.address = await vi.waitFor(() => running(this.folder('runtime')), { timeout: 100_000, interval: 100 });
  }

  /** Adds a notebook to the lessons. */
  add(path: string, notebook: object): void {
    write(join(this.lessons.notebooks, path), notebook);
  }

  /** Where a page of it is that has a notebook open and nothing else, such as `ko/01-images-and-tensors.ipynb`. */
  page(path: string): URL {
    return new URL(`lab/tree/${path}?reset&token=${this.address?.token}`, this.address?.url);
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
    }
    this.lessons.remove();
  }

  private get env(): NodeJS.ProcessEnv {
    return {
      JUPYTER_RUNTIME_DIR: this.folder('runtime'),
      JUPYTER_CONFIG_DIR: this.folder('config'),
      JUPYTER_DATA_DIR: this.folder('data'),
      JUPYTERLAB_SETTINGS_DIR: this.folder('settings'),
      JUPYTERLAB_WORKSPACES_DIR: this.folder('workspaces'),
    };
  }

  private folder(name: string): string {
    return join(this.lessons.folder, 'jupyter', name);
  }
}

/** The server that has written into a runtime folder that it answers. */
function running(runtime: string): { readonly url: string; readonly token: string } {
  const [file = ''] = readdirSync(runtime).filter((name) => /^jpserver-\d+\.json$/.test(name));
  return JSON.parse(readFileSync(join(runtime, file), 'utf8'));
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
