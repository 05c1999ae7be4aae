import { say, setLanguage } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import type { CreateEditor } from '../editor/cell-editor.ts';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import { type KeptSources, sourceKept } from '../kept/kept-sources.ts';
import { lessonOnPage } from '../kept/lesson-on-page.ts';
import type { NotebookCell } from '../kept/notebook.ts';
import { ownFolder } from '../own-folder/own-folder.ts';
import type { Boot } from './boot.ts';
import { earlierChanges } from './earlier-changes.ts';
import { LessonNotes } from './lesson-notes.ts';
import { LessonProgram } from './lesson-program.ts';
import { loadedEditor } from './loaded-editor.ts';
import { PageCell } from './page-cell.ts';
import { RunQueue } from './run-queue.ts';
import { words } from './words.ts';

/** A cell that reads a folder of pictures, or says how, may have one of the reader's, unless it makes a folder by itself. */
const readsOwnPictures = /\bimageFolder\(/;

/** The lesson of this page: its cells, the program that they run in, and what waits to be run. */
export class PageLesson {
  readonly #boot: Boot;
  readonly #kept: KeptSources;
  readonly #notes: LessonNotes;
  readonly #program: LessonProgram;
  readonly #cells: readonly PageCell[];
  readonly #queue: RunQueue;
  readonly #allOriginal: HTMLElement;
  #createEditor: Promise<CreateEditor> | undefined;

  constructor(boot: Boot) {
    const lesson = lessonOnPage();
    const { language, notebook, kept } = lesson;
    const tools = document.querySelector<HTMLElement>('main > .live-tools');
    setLanguage(language);
    this.#boot = boot;
    this.#kept = kept;
    this.#notes = new LessonNotes(tools);
    this.#program = new LessonProgram(boot, language, this.#notes);
    this.#cells = notebook.cells.flatMap((cell) => this.#cell(cell));
    this.#queue = new RunQueue(this.#cells, this.#program, this.#notes);
    const undo = element('span');
    const startOver = () => this.#startOver(this.#cells, (offer) => undo.replaceChildren(offer));
    this.#allOriginal = button(say(words.allOriginal), startOver, { className: 'all-original' });
    tools?.append(this.#allOriginal, undo);
    const earlier = earlierChanges(lesson);
    if (earlier > 0) this.#notes.add('earlier', say(words.earlier(earlier)));
    window.addEventListener(sourceKept, ({ detail }: CustomEventInit<string>) => this.#sourceKept(detail));
    this.#showKept();
  }

  /** Runs all cells from the first to the last. */
  runAll(): void {
    const last = this.#cells.at(-1);
    if (last) this.#queue.add(last, 'above');
  }

  /** A press of a button of a cell. */
  async act(id: string, action: 'run' | 'edit'): Promise<void> {
    const cell = this.#cells.find((each) => each.id === id);
    if (!cell) return;
    if (action === 'edit') await this.#edit(cell);
    else if (cell.view.isBusy) this.#queue.stop();
    else this.#queue.add(cell);
  }

  /** A code cell that the page shows; nothing for any other. */
  #cell(cell: NotebookCell): readonly PageCell[] {
    const section = document.getElementById(cell.id);
    if (cell.cell_type !== 'code' || !section?.matches('main section.cell')) return [];
    const made = new PageCell(cell, section, {
      boot: this.#boot,
      kept: () => this.#kept.get(cell.id),
      keep: (source) => this.#kept.set(cell.id, source),
      complete: async (source, position) => (await this.#program.started()).complete(source, position),
      inspect: async (source, position) => (await this.#program.started()).inspect(source, position),
      run: (one, scope) => {
        if (!one.view.isBusy) this.#queue.add(one, scope, scope === 'above');
      },
      startOver: (one) => this.#startOver([one], (offer) => one.view.say('', offer)),
    });
    if (readsOwnPictures.test(made.original) && made.metadata.host !== true)
      ownFolder(section, (files) => this.#program.folder(files));
    return [made];
  }

  /** Gives cells back as they were, and shows an offer to take that back. */
  #startOver(cells: readonly PageCell[], show: (offer: HTMLElement) => void): void {
    const before = cells.filter((cell) => !cell.isOriginal).map((cell) => [cell, cell.source] as const);
    for (const cell of cells) cell.startOver();
    const undo = button(say(sharedWords.undo), () => {
      for (const [cell, source] of before) cell.source = source;
      undo.remove();
    });
    show(undo);
    undo.focus();
  }

  async #edit(cell: PageCell): Promise<void> {
    if (cell.view.isEditing) return cell.view.close();
    this.#createEditor ??= loadedEditor(this.#boot);
    cell.view.edit(await this.#createEditor, cell.source);
  }

  #sourceKept(id: string | undefined): void {
    this.#cells.find((each) => each.id === id)?.sourceKept();
    this.#showKept();
  }

  /** Says where a change will not last, and offers to take all of them back. */
  #showKept(): void {
    if (!this.#kept.isKept) this.#notes.add('unkept', say(words.unkept));
    this.#allOriginal.hidden = this.#cells.every((cell) => cell.isOriginal);
  }
}
