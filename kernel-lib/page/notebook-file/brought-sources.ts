import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { type Notebook, type NotebookCell, sourceOf } from '../kept/notebook.ts';
import type { TakenFrom } from './taken-notebook.ts';

/** What a notebook holds of a lesson. */
export interface Brought {
  /** The code of each cell that is not as the lesson has it. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many cells of code the lesson does not have. */
  readonly unknown: number;
  /** Whether it was taken from another version of the lesson; then only what was changed there is brought. */
  readonly isOtherVersion: boolean;
}

/**
 * Reads an `.ipynb` that somebody brings to a lesson's page; the text may be anything.
 *
 * Throws `RangeError` where it is no notebook, or the notebook of another lesson.
 *
 * @param text of the file
 * @param notebook the lesson's own
 */
export function broughtSources(text: string, notebook: Notebook, { lesson, version }: TakenFrom): Brought {
  const { cells, metadata } = parsed(text);
  const { taken, lesson: about } = metadata;
  if (typeof taken?.lesson === 'string' && taken.lesson !== lesson) throw refusal(otherLesson(taken.lesson));
  const title = notebook.metadata.lesson?.title;
  if (typeof about?.title === 'string' && title !== undefined && about.title !== title)
    throw refusal(otherLesson(about.title));
  const originals = new Map(codeOf(notebook.cells).map((cell) => [cell.id, sourceOf(cell)]));
  const code = cells.filter((cell) => cell.cell_type === 'code');
  // A cell of the lesson may have been emptied; an empty one that somebody has added is nothing.
  const known = code.filter(({ id }) => originals.has(id));
  const unknown = codeOf(cells).filter(({ id }) => !originals.has(id)).length;
  if (known.length === 0) throw refusal(noneOfTheLesson);
  const isOtherVersion = typeof taken?.version === 'string' && taken.version !== version;
  const isMeant = ({ id }: NotebookCell) =>
    !isOtherVersion || !Array.isArray(taken.changed) || taken.changed.includes(id);
  const changed = known
    .filter(isMeant)
    .map((cell): [string, string] => [cell.id, sourceOf(cell).replaceAll('\r\n', '\n')])
    .filter(([id, source]) => source !== originals.get(id));
  return { sources: new Map(changed), unknown, isOtherVersion };
}

/** What a file of somebody's may hold where a lesson's notebook holds what we know. */
interface Found {
  readonly cells: readonly NotebookCell[];
  readonly metadata: {
    readonly taken?: { readonly lesson?: unknown; readonly version?: unknown; readonly changed?: unknown } | null;
    readonly lesson?: { readonly title?: unknown } | null;
  };
}

function parsed(text: string): Found {
  let found: { readonly nbformat?: unknown; readonly cells?: unknown; readonly metadata?: unknown } | null;
  try {
    found = JSON.parse(text);
  } catch {
    throw refusal(noNotebook);
  }
  if (found?.nbformat !== 4 || !Array.isArray(found.cells)) throw refusal(noNotebook);
  const metadata = typeof found.metadata === 'object' && found.metadata !== null ? found.metadata : {};
  return { cells: found.cells.filter(isCell), metadata };
}

function isCell(cell: unknown): cell is NotebookCell {
  const { id, source } = (cell ?? {}) as Partial<Record<string, unknown>>;
  return typeof id === 'string' && [source].flat().every((line) => typeof line === 'string');
}

/** The cells of code in which there is any. */
function codeOf(cells: readonly NotebookCell[]): readonly NotebookCell[] {
  return cells.filter((cell) => cell.cell_type === 'code' && sourceOf(cell).trim() !== '');
}

function refusal(text: Text): Refusal {
  return new Refusal('.ipynb', text);
}

const noNotebook: Text = {
  ko: '노트북(.ipynb 파일)이 아니에요. 「가져가기」로 받은 파일이나 주피터랩에서 저장한 노트북을 골라 주세요',
  en: 'this is no notebook (.ipynb); choose a file from “take along”, or a notebook that JupyterLab has saved',
};

const noneOfTheLesson: Text = {
  ko: '이 수업의 셀이 하나도 없어요. 어느 수업의 노트북인지 살펴봐 주세요',
  en: 'none of its cells is of this lesson; look which lesson it is of',
};

const otherLesson = (name: string): Text => ({
  ko: `다른 수업(${name})의 노트북이에요. 그 수업의 페이지에서 불러와 주세요`,
  en: `it is the notebook of another lesson (${name}); bring it to that lesson's page`,
});
