import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { ask, check, type Language, setLanguage } from '../../../kernel-lib/index.ts';
import type { EditionName } from '../../../kernel-lib/lessons/edition.mjs';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { page } from '../../../kernel-lib/site/page.mjs';
import { writeSite } from '../../../kernel-lib/site/site.mjs';

const library = fileURLToPath(new URL('../../../kernel-lib/', import.meta.url));

/** What a check shows, by its types. */
export type Shown = Readonly<Record<string, string>> & {
  readonly 'application/vnd.kernel-lib.exercise+json': Readonly<Record<string, unknown>>;
};

/** What the library shows for the code of a cell that asks. */
export function shownFor(source: string, language: Language): Shown {
  const kernel = globalThis as unknown as Record<symbol, unknown>;
  const hook = Symbol.for('kernel-lib.display');
  const shown: Shown[] = [];
  kernel[hook] = ({ data }: { readonly data: Shown }) => shown.push(data);
  setLanguage(language);
  try {
    new Function('ask', 'check', ts.transpile(source, { target: ts.ScriptTarget.ES2022 }))(ask, check);
  } finally {
    delete kernel[hook];
    setLanguage('en');
  }
  return shown[0];
}

interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly source: string | readonly string[];
  outputs?: readonly object[];
}

/** Lessons of the project as they are exported, in a folder of their own: their cells that ask have run, and no others. */
export class AskingLessons {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'asking-'));

  constructor() {
    const assets = join(this.#folder, 'assets');
    mkdirSync(assets);
    for (const name of ['site.css', 'figures.js', 'live.js'])
      copyFileSync(join(library, 'site/assets', name), join(assets, name));
    for (const name of ['lesson.js', 'progress.js', 'questions.js', 'exercises'])
      cpSync(join(library, 'dist/page', name), join(assets, name), { recursive: true });
  }

  /** Exports one, and gives its address. */
  async export(language: Language, name: string, edition: EditionName = 'student'): Promise<string> {
    const { notebooks, python } = defaults;
    const lesson = findLessons(notebooks, language).find((one) => one.name === name);
    if (!lesson) throw new RangeError(`there is no lesson ${name}`);
    const scratch = join(this.#folder, `${language}-${name}-${edition}`);
    mkdirSync(scratch);
    const executed = join(scratch, 'executed.ipynb');
    writeFileSync(executed, JSON.stringify(asked(readFileSync(lesson.notebook, 'utf8'), language)));
    const options = { notebooks, python, site: this.#folder };
    const { html } = await page(lesson, { executed, scratch, cellSeconds: [], faults: [] }, { ...options, edition });
    const folder = join(this.#folder, ...(edition === 'student' ? [] : [edition]), language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.html`), html);
    return pathToFileURL(join(folder, `${name}.html`)).href;
  }

  /** Writes the front page, which leads to all lessons, and gives its address. */
  async front(): Promise<string> {
    const { notebooks, python } = defaults;
    const ran = { edition: 'student', passed: true, cells: 1, seconds: 1, cellSeconds: [], faults: [] } as const;
    const results = (['ko', 'en'] as const)
      .flatMap((language) => findLessons(notebooks, language))
      .map(({ name, language }) => ({ ...ran, lesson: name, language }));
    await writeSite({ site: this.#folder, notebooks, python }, results);
    return pathToFileURL(join(this.#folder, 'index.html')).href;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

function asked(text: string, language: Language): object {
  const notebook = JSON.parse(text) as { readonly cells: readonly Cell[] };
  for (const cell of notebook.cells) {
    const source = [cell.source].flat().join('');
    if (cell.cell_type === 'code' && /^(ask|check)\(/m.test(source))
      cell.outputs = [{ output_type: 'display_data', metadata: {}, data: shownFor(source, language) }];
  }
  return notebook;
}
