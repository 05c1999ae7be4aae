import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import type { EditionName } from '../../../kernel-lib/lessons/edition.mjs';
import { findLessons } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { editionFolder } from '../../../kernel-lib/site/edition-folder.mjs';
import { writePage, writeSite } from '../../../kernel-lib/site/site.mjs';
import { notebook } from '../../support/lessons.ts';

export interface ExecutedCell {
  readonly cell_type: 'markdown' | 'code';
  readonly id: string;
  readonly source: string;
  readonly attachments?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly outputs?: readonly object[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface Remark {
  readonly index: number | null;
  readonly id: string;
  readonly text: string;
}

/** A Markdown cell. */
export function prose(id: string, source: string, attachments?: ExecutedCell['attachments']): ExecutedCell {
  return { cell_type: 'markdown', id, source, ...(attachments && { attachments }) };
}

/** A code cell that showed these bundles. */
export function showing(id: string, ...bundles: readonly Readonly<Record<string, unknown>>[]): ExecutedCell {
  const outputs = bundles.map((data) => ({ output_type: 'display_data', data, metadata: {} }));
  return { cell_type: 'code', id, source: `show('${id}')`, outputs };
}

/** Lessons that were run before, and the pages that are made of them. */
export class Executed {
  readonly folder: string = mkdtempSync(join(tmpdir(), '쪽 pages-'));
  readonly notebooks: string = join(this.folder, 'notebooks');
  readonly site: string = join(this.folder, 'site');

  /** Writes the page of a lesson, Korean by default, with these cells; gives its file and what it does not show. */
  async page(
    cells: readonly ExecutedCell[],
    { files = {}, lesson = {}, language = 'ko', name = '01-count', ...options }: PageOptions = {},
  ): Promise<{ file: string; remarks: readonly Remark[] }> {
    const whole = notebook(language, []) as { cells: object[]; metadata: { lesson: object } };
    whole.cells.push(...cells.map(asStored));
    Object.assign(whole.metadata.lesson, lesson);
    const stored = join(this.notebooks, language, `${name}.ipynb`);
    write(stored, JSON.stringify(whole));
    for (const [path, content] of Object.entries(files)) write(join(this.notebooks, language, path), content);
    const [found] = findLessons(this.notebooks, language).filter((one) => one.name === name);
    const chosen = { ...defaults, ...options, notebooks: this.notebooks, site: this.site };
    const run = { executed: stored, scratch: this.folder, cellSeconds: [], faults: [] };
    const remarks = await writePage(chosen, found, run);
    await writeSite(chosen, []);
    return { file: join(this.site, ...editionFolder(chosen), language, `${name}.html`), remarks };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface PageOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly lesson?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly language?: 'ko' | 'en';
  readonly edition?: EditionName;
  readonly student?: string;
}

function asStored({ metadata = {}, ...cell }: ExecutedCell): object {
  return { metadata, ...cell, ...(cell.cell_type === 'code' && { execution_count: 1, outputs: cell.outputs ?? [] }) };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
