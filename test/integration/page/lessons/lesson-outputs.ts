import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EditionName, edition } from '../../../../kernel-lib/lessons/edition.mjs';
import type { Language } from '../../../../kernel-lib/lessons/find-lessons.mjs';
import { readNotebook } from '../../../../kernel-lib/lessons/read-notebook.mjs';
import type { Output } from '../../../support/worker-page.ts';

/** A cell of code, as it is stored. */
export interface LessonCell {
  readonly id: string;
  readonly source: string;
}

/** What a cell came to, without the moments at which it was said. */
export interface CellOutputs {
  readonly stdout: string;
  readonly stderr: string;
  /** What was shown, and what went wrong: text, and the picture. */
  readonly shown: readonly string[];
}

interface StoredCell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly outputs?: readonly Readonly<Record<string, unknown>>[];
}

interface StoredNotebook {
  readonly cells: readonly StoredCell[];
}

const notebooks = new URL('../../../../notebooks/', import.meta.url);

/** The cells of code of a lesson in one of its editions. */
export async function lessonCells(
  language: Language,
  lesson: string,
  name: EditionName = 'student',
): Promise<readonly LessonCell[]> {
  const stored = readNotebook(fileURLToPath(new URL(`${language}/${lesson}.ipynb`, notebooks)));
  const { notebook } = await edition(stored, language, { edition: name });
  return codeCells(notebook).map(({ id, source }) => ({ id, source: text(source) }));
}

/** What the cells of a lesson came to where they were run before, in a notebook with its outputs; nothing where they were not, or have changed since. */
export function executedOutputs(
  file: string,
  cells: readonly LessonCell[],
): Readonly<Record<string, CellOutputs>> | undefined {
  if (!existsSync(file)) return undefined;
  const executed = codeCells(JSON.parse(readFileSync(file, 'utf8')) as StoredNotebook);
  if (cells.some(({ id, source }, i) => executed[i]?.id !== id || text(executed[i].source) !== source))
    return undefined;
  return Object.fromEntries(executed.map(({ id, outputs = [] }) => [id, cellOutputs(outputs.map(asOutput))]));
}

/** What messages of a kernel or a page come to in the end. */
export function cellOutputs(outputs: readonly Output[]): CellOutputs {
  const printed: Record<string, string> = { stdout: '', stderr: '' };
  const shown: string[] = [];
  const places = new Map<string, number>();
  for (const { output, content } of outputs) {
    const {
      name,
      text: words,
      data,
      transient,
      ename,
      evalue,
    } = content as Readonly<Record<string, string>> & {
      readonly data?: Readonly<Record<string, unknown>>;
      readonly transient?: { readonly display_id?: string };
    };
    if (output === 'stream') printed[name] += text(words);
    else if (output === 'error') shown.push(`${ename}: ${evalue}`);
    else if (output === 'update_display_data') shown[places.get(transient?.display_id ?? '') ?? -1] = seen(data);
    else {
      if (transient?.display_id) places.set(transient.display_id, shown.length);
      shown.push(seen(data));
    }
  }
  return { stdout: printed.stdout, stderr: printed.stderr, shown };
}

/** How long something took is another each time. */
function seen(data: Readonly<Record<string, unknown>> = {}): string {
  const parts = ['text/plain', 'image/svg+xml'].map((type) => text((data[type] ?? '') as string));
  return parts.join('\n').replace(/ · (걸린 시간|남은 시간|took|elapsed|left)[^\n<]*/g, '');
}

function codeCells({ cells }: StoredNotebook): readonly StoredCell[] {
  return cells.filter(({ cell_type }) => cell_type === 'code');
}

function asOutput(stored: Readonly<Record<string, unknown>>): Output {
  return { output: stored.output_type as string, content: stored };
}

function text(lines: string | readonly string[] = ''): string {
  return [lines].flat().join('');
}
