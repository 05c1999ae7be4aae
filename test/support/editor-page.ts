import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const library = fileURLToPath(new URL('../../kernel-lib/', import.meta.url));

/** What a page with live cells may do: run what lies beside it, and reach no network. */
const policy = [
  "default-src 'none'",
  "script-src file: 'unsafe-eval' 'wasm-unsafe-eval'",
  "style-src file: 'unsafe-inline'",
  'worker-src blob:',
  "connect-src 'none'",
].join('; ');

/** Loads the worker when it is first asked, and makes editors that ask it. */
const script = `
  const questions = new Map();
  let started;
  function worker() {
    started ??= new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.onload = () => {
        const worker = new Worker(URL.createObjectURL(new Blob(['(' + cnnLessonsWorker + ')()'])));
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          if (data.type === 'ready') resolve(worker);
          else if (data.type !== 'output') questions.get(data.id)(data);
        };
      };
      element.src = 'worker.js';
      document.head.append(element);
    });
    return started;
  }
  async function ask(question) {
    const asked = await worker();
    return new Promise((told) => {
      const id = questions.size + 1;
      questions.set(id, told);
      asked.postMessage({ ...question, id });
    });
  }
  const editors = [];
  const told = { changes: [], runs: 0, said: [] };
  function edit(source, language = 'en') {
    document.documentElement.lang = language;
    const section = document.createElement('section');
    section.className = 'cell';
    document.querySelector('main').append(section);
    editors.push(cnnLessonsEditor.createEditor(section, {
      source,
      language,
      label: { ko: '셀의 코드 ', en: 'Code of cell ' }[language] + (editors.length + 1),
      complete: (source, position) => ask({ type: 'complete', source, position }),
      inspect: async (source, position) => (await ask({ type: 'inspect', source, position })).found,
      onChange: (source) => told.changes.push(source),
      onRun: () => { told.runs += 1; },
    }));
    const voice = section.querySelector('[aria-live]');
    new MutationObserver(() => told.said.push(voice.textContent.trim())).observe(voice, { childList: true });
  }
`;

/** A bare page, written into a folder of its own, with the page's style and the editor. */
export class EditorPage {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'editor-page-'));

  constructor() {
    for (const name of ['editor.js', 'worker.js'])
      copyFileSync(join(library, 'dist/page', name), join(this.#folder, name));
    copyFileSync(join(library, 'site/assets/site.css'), join(this.#folder, 'site.css'));
    writeFileSync(join(this.#folder, 'page.js'), script);
    writeFileSync(
      join(this.#folder, 'page.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>editor</title>
<link rel="stylesheet" href="site.css"><script src="editor.js" defer></script><script src="page.js" defer></script></head>
<body><div class="columns"><nav class="contents"></nav><main id="lesson"><h1>Editor</h1></main></div></body></html>`,
    );
  }

  get address(): string {
    return pathToFileURL(join(this.#folder, 'page.html')).href;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
