import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Asked, Told } from '../../kernel-lib/page/worker/messages.ts';
import { browser } from './browser.mjs';

const { dataScript } = (await import(new URL('../../kernel-lib/site/data/data-script.mjs', import.meta.url).href)) as {
  dataScript(set: string): Promise<string>;
};
const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Output {
  readonly output: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What a worker said of a question: its outputs, and the answer. */
export interface Answered {
  readonly outputs: readonly Output[];
  readonly last: Extract<Told, { id: number }>;
  readonly ms: number;
}

/** A question without the number that it is given. */
type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'id'> : never) : never;

export interface WorkerPage {
  ask(question: Question): Promise<Answered>;
  /** Asks without waiting, and gives the number of the question. */
  begin(question: Question): Promise<number>;
  answer(id: number): Promise<Answered>;
  /** Gives the worker sets of data, by their scripts, as a page does. */
  load(sets: readonly string[]): Promise<void>;
  /** Gives the worker files that a reader has chosen, by their paths. */
  choose(files: Readonly<Record<string, Uint8Array>>): Promise<void>;
  /** The first output of a question. */
  output(id: number): Promise<Output>;
  /** Milliseconds from the page's first thought of the worker until it is ready. */
  readonly ready: number;
  readonly protocols: OpenedPage['protocols'];
}

/** Cells run, the engine's WebAssembly too, and nothing is sent or fetched. */
const policy = [
  "default-src 'none'",
  "script-src file: 'unsafe-eval' 'wasm-unsafe-eval'",
  'worker-src blob:',
  "connect-src 'none'",
].join('; ');

const script = `
  const load = (file) => new Promise((resolve, reject) => {
    const element = document.createElement('script');
    Object.assign(element, { src: file, onload: resolve, onerror: reject });
    document.head.append(element);
  });
  const questions = new Map();
  let worker;
  const started = (async () => {
    const begun = performance.now();
    await load('worker.js');
    worker = new Worker(URL.createObjectURL(new Blob(['(' + cnnLessonsWorker + ')()'])));
    await new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }) => (data.type === 'ready' ? resolve() : heard(data));
    });
    return performance.now() - begun;
  })();
  function heard(told) {
    const question = questions.get(told.id);
    if (told.type === 'output') {
      question.outputs.push({ output: told.output, content: told.content });
      question.first(question.outputs[0]);
    } else question.done({ outputs: question.outputs, last: told, ms: performance.now() - question.begun });
  }
  function filesOf(packed) {
    return packed.map(([path, text]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return { path, file: new File([bytes], path.split('/').at(-1)) };
    });
  }
  function begin(asked) {
    const id = questions.size + 1;
    const question = { outputs: [], begun: performance.now() };
    question.output = new Promise((first) => { question.first = first; });
    question.answer = new Promise((done) => { question.done = done; });
    questions.set(id, question);
    worker.postMessage({ ...asked, id });
    return id;
  }
`;

/** A page that a browser has opened from a file. */
export interface OpenedPage {
  evaluate<T>(expression: string): Promise<T>;
  /** The kinds of addresses that it asked for. */
  readonly protocols: ReadonlySet<string>;
}

/** In a Chromium of the test's own, without a network. */
async function inChromium(file: string): Promise<OpenedPage> {
  const chromium = await browser();
  onTestFinished(() => chromium.close());
  return openedIn(chromium, file);
}

/** In a Chromium that others use, too. */
export async function openedIn(chromium: Browser, file: string): Promise<OpenedPage> {
  const context = await chromium.newContext({ offline: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const protocols = new Set<string>();
  page.on('request', (request) => protocols.add(new URL(request.url()).protocol));
  await page.goto(pathToFileURL(file).href);
  return { protocols, evaluate: (expression) => page.evaluate(expression) };
}

/** A bare page that was opened from a file with the worker of the cells. */
export async function workerPage(open: (file: string) => Promise<OpenedPage> = inChromium): Promise<WorkerPage> {
  const folder = mkdtempSync(join(tmpdir(), 'worker-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(root, 'kernel-lib/dist/page/worker.js'), join(folder, 'worker.js'));
  writeFileSync(join(folder, 'page.js'), script);
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>cells</title>`;
  writeFileSync(join(folder, 'page.html'), `<!doctype html>${head}<script src="page.js"></script>`);
  const page = await open(join(folder, 'page.html'));
  const { protocols } = page;
  const ready = await page.evaluate<number>('started');
  const begin = (question: Question) => page.evaluate<number>(`begin(${JSON.stringify(question)})`);
  const answer = (id: number) => page.evaluate<Answered>(`questions.get(${id}).answer`);
  const ask = async (question: Question) => answer(await begin(question));
  return {
    ready,
    protocols,
    begin,
    answer,
    ask,
    output: (id) => page.evaluate<Output>(`questions.get(${id}).output`),
    async load(sets) {
      for (const set of sets) {
        writeFileSync(join(folder, `${set}.js`), await dataScript(set));
        await page.evaluate(`load('${set}.js')`);
      }
      await answer(await page.evaluate<number>("begin({ type: 'data', files: globalThis.cnnLessonsData ?? {} })"));
    },
    async choose(files) {
      const packed = Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
      const id = await page.evaluate<number>(`begin({ type: 'folder', files: filesOf(${JSON.stringify(packed)}) })`);
      await answer(id);
    },
  };
}
