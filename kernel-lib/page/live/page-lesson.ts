import type { OwnFile } from '../../data/pictures/chosen-source.ts';
import { say, type Text } from '../../text/language.ts';
import type { CreateEditor, Problem } from '../editor/cell-editor.ts';
import { keptOnPage } from '../kept/kept-on-page.ts';
import { type KeptSources, sourceKept } from '../kept/kept-sources.ts';
import { pageStore } from '../kept/page-store.ts';
import { ownFolder } from '../own-folder/own-folder.ts';
import type { Boot } from './boot.ts';
import { madeButton } from './cell-view.ts';
import { dueCells, type LastRun } from './due-cells.ts';
import { earlierChanges } from './earlier-changes.ts';
import { lessonData } from './lesson-data.ts';
import type { LiveLesson, RunResult, StoredOutput } from './live-lesson.ts';
import { type NotebookCell, PageCell } from './page-cell.ts';
import { plainEditor } from './plain-editor.ts';
import { Program } from './program.ts';
import { ranText } from './ran-text.ts';
import { words } from './words.ts';

/** A cell that reads a folder of pictures may have one of the reader's. */
const readsOwnPictures = /\bimageFolder\(/;

/** What is to run before a cell: what it needs, all above, or nothing. */
type Scope = 'needed' | 'above' | 'none';

interface Press {
  readonly cell: PageCell;
  readonly scope: Scope;
  /** Only what is to run before it. */
  readonly isOnlyBefore: boolean;
  readonly end: (result: RunResult) => void;
}

/** The lesson of this page: its cells, the program that they run in, and what waits to be run. */
export class PageLesson implements LiveLesson {
  readonly name: string = document.body.dataset.lesson ?? '';
  readonly version: string = document.body.dataset.version ?? '';
  readonly edition: string = document.body.dataset.edition ?? '';
  readonly language: 'ko' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'ko';
  readonly notebook: Readonly<Record<string, unknown>>;
  readonly cells: readonly PageCell[];
  readonly #boot: Boot;
  readonly #tools: HTMLElement | null = document.querySelector('main > .live-tools');
  readonly #status: HTMLElement = statusLine();
  readonly #queue: Press[] = [];
  readonly #lastRuns = new Map<PageCell, LastRun>();
  readonly #undoAll: HTMLElement = document.createElement('span');
  readonly #kept: KeptSources;
  /** The pictures that the reader has chosen. */
  #own: readonly OwnFile[] = [];
  #program: Promise<Program> | undefined;
  #createEditor: Promise<CreateEditor> | undefined;
  #busy: Press | undefined;
  #running: PageCell | undefined;
  /** How the reader has stopped what runs: not at all, by asking, or by ending the program. */
  #stop: 'no' | 'asked' | 'ended' = 'no';
  #turn = 0;

  constructor(boot: Boot) {
    this.#boot = boot;
    this.#kept = keptOnPage(`${this.language}/${this.name}`, this.version);
    this.notebook = JSON.parse(document.querySelector('body > script#notebook')?.textContent ?? '{}');
    const sections = new Map(
      [...document.querySelectorAll<HTMLElement>('main section.cell')].map((each) => [each.id, each]),
    );
    this.cells = ((this.notebook.cells ?? []) as readonly NotebookCell[])
      .filter(({ cell_type, id }) => cell_type === 'code' && sections.has(id))
      .map((cell) => this.#cell(cell, sections.get(cell.id) as HTMLElement));
    for (const { section, original } of this.cells)
      if (readsOwnPictures.test(original)) ownFolder(section, (files) => this.#chosen(files));
    window.addEventListener(sourceKept, ({ detail }: CustomEventInit<string>) => this.#sourceKept(detail ?? ''));
    this.#showTools();
  }

  run(cell: PageCell, scope: Scope = 'needed', isOnlyBefore = false): Promise<RunResult> {
    return new Promise((end) => {
      this.#queue.push({ cell, scope, isOnlyBefore, end });
      if (this.#busy) {
        cell.view.isBusy = true;
        cell.view.say(words.waiting);
      } else void this.#work();
    });
  }

  /** Runs all cells from the first to the last. */
  async runAll(): Promise<RunResult> {
    const last = this.cells.at(-1);
    return last ? this.run(last, 'above') : 'ok';
  }

  stop(): void {
    const waiting = this.#queue.splice(0);
    for (const { cell, end } of waiting) {
      if (cell !== this.#busy?.cell) cell.view.isBusy = false;
      cell.view.say(words.stopped);
      end('stopped');
    }
    const { cell } = this.#busy ?? {};
    if (!cell) return;
    if (this.#stop === 'no') {
      this.#stop = 'asked';
      this.#tell(this.#running ?? cell, words.stopping);
      if (this.#running) void this.#program?.then((program) => program.stop());
    } else if (this.#stop === 'asked') this.#end();
  }

  startOver(cells: readonly PageCell[] = this.cells): void {
    for (const cell of cells) {
      cell.source = cell.original;
      cell.outputs = undefined;
      cell.executionCount = undefined;
      cell.ranSource = undefined;
      cell.view.outputs.restore();
      cell.view.say('');
    }
  }

  /** A press of a button of a cell. */
  async act(id: string, action: 'run' | 'edit' | 'show'): Promise<void> {
    const cell = this.cells.find((each) => each.id === id);
    if (!cell || action === 'show') return;
    if (action === 'edit') await this.#edit(cell);
    else if (cell.section.hasAttribute('data-running')) this.stop();
    else await this.run(cell);
  }

  #cell(cell: NotebookCell, section: HTMLElement): PageCell {
    return new PageCell(cell, section, {
      boot: this.#boot,
      kept: () => this.#kept.get(cell.id),
      keep: (source) => {
        if (!this.#kept.set(cell.id, source)) this.#note('unkept', words.unkept);
      },
      complete: async (source, position) => (await this.#started()).complete(source, position),
      inspect: async (source, position) => (await this.#started()).inspect(source, position),
      run: (one, scope) => {
        if (!one.section.hasAttribute('data-running')) void this.run(one, scope, scope === 'above');
      },
      startOver: (one) => this.#startOver([one]),
    });
  }

  /** Gives cells back as they were, and offers to take that back. */
  #startOver(cells: readonly PageCell[]): void {
    const before = cells.filter((cell) => !cell.isOriginal).map((cell) => [cell, cell.source] as const);
    this.startOver(cells);
    const undo = madeButton(say(words.undo), () => {
      for (const [cell, source] of before) cell.source = source;
      place.replaceChildren();
    });
    const [only] = cells;
    const place = cells.length === 1 ? document.createElement('span') : this.#undoAll;
    place.replaceChildren(undo);
    if (cells.length === 1) only.view.say('', place);
    undo.focus();
  }

  async #edit(cell: PageCell): Promise<void> {
    if (cell.view.isEditing) return cell.view.close();
    this.#createEditor ??= this.#loadedEditor();
    cell.view.edit(await this.#createEditor, cell.source);
  }

  async #loadedEditor(): Promise<CreateEditor> {
    await this.#boot.load('editor.js').catch(() => {});
    const { cnnLessonsEditor } = globalThis as { readonly cnnLessonsEditor?: { readonly createEditor: CreateEditor } };
    return cnnLessonsEditor?.createEditor ?? plainEditor;
  }

  #sourceKept(id: string): void {
    const cell = this.cells.find((each) => each.id === id);
    if (!cell) return;
    cell.show();
    const isOld = cell.ranSource !== undefined ? cell.source !== cell.ranSource : !cell.isOriginal;
    if (!cell.section.hasAttribute('data-running')) cell.view.say(isOld ? words.changed : '');
    this.#showTools();
  }

  #started(): Promise<Program> {
    this.#program ??= this.#startedNow();
    return this.#program;
  }

  async #startedNow(): Promise<Program> {
    try {
      const { files, missing } = await lessonData(this.#boot);
      if (missing) this.#note('data', missing);
      if (location.protocol === 'http:' && !crossOriginIsolated) this.#note('thread', words.oneThread);
      const program = await Program.start(this.#boot, this.language, files);
      if (this.#own.length > 0) program.folder(this.#own);
      return program;
    } catch (error) {
      this.#program = undefined;
      throw error;
    }
  }

  #chosen(files: readonly OwnFile[]): void {
    this.#own = files;
    void this.#program?.then((program) => program.folder(files));
  }

  async #work(): Promise<void> {
    for (let press = this.#queue.shift(); press; press = this.#queue.shift()) {
      this.#busy = press;
      this.#stop = 'no';
      press.cell.view.isBusy = true;
      const result = await this.#pressed(press);
      press.cell.view.isBusy = false;
      this.#busy = undefined;
      press.end(result);
    }
  }

  async #pressed(press: Press): Promise<RunResult> {
    const { cell, isOnlyBefore } = press;
    try {
      cell.view.say(words.preparing);
      const program = await this.#started();
      const before = await this.#before(press, program);
      for (const [i, each] of before.entries()) {
        const text = {
          ko: `위의 셀을 먼저 실행해요 (${i + 1}/${before.length})…`,
          en: `Running cells above first (${i + 1} of ${before.length})…`,
        };
        const result = this.#stop === 'no' ? await this.#ran(each, program, () => cell.view.say(text)) : 'stopped';
        if (result === 'ok' || (result === 'error' && each.metadata.host === true)) continue;
        return this.#brokeOff(press, each, result);
      }
      if (this.#stop !== 'no') return this.#brokeOff(press, cell, 'stopped');
      if (!isOnlyBefore) return await this.#ran(cell, program, () => cell.view.say(words.running), before.length);
      this.#tell(cell, {
        ko: `위의 셀 ${before.length}개를 실행했어요.`,
        en: `Cells above that ran: ${before.length}.`,
      });
      return 'ok';
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#tell(cell, {
        ko: `이 브라우저에서는 셀을 실행할 수 없어요: ${why}`,
        en: `Cells cannot run in this browser: ${why}`,
      });
      return 'error';
    }
  }

  /** The cells that are to run before one. */
  async #before({ cell, scope }: Press, program: Program): Promise<readonly PageCell[]> {
    const place = this.cells.indexOf(cell);
    if (scope === 'none') return [];
    if (scope === 'above') return this.cells.slice(0, place);
    const sources = this.cells.slice(0, place + 1).map((each) => each.source);
    const names = await program.names(sources);
    if (!names) return [];
    const due = dueCells(place, sources, names, (each) => this.#lastRuns.get(this.cells[each]));
    return due.map((each) => this.cells[each]);
  }

  async #ran(cell: PageCell, program: Program, begin: () => void, before = 0): Promise<RunResult> {
    const { source, view } = cell;
    this.#running = cell;
    this.#turn += 1;
    const turn = this.#turn;
    view.isBusy = true;
    view.outputs.begin();
    begin();
    const outputs: StoredOutput[] = [];
    const ran = await program.run(source, (told) => {
      const output = cell.add(told);
      if (output) outputs.push(output);
    });
    this.#running = undefined;
    view.outputs.end();
    if (cell !== this.#busy?.cell) view.isBusy = false;
    if (!ran) return 'ended';
    cell.outputs = view.outputs.stored;
    cell.executionCount = ran.count;
    cell.ranSource = source;
    const faults = outputs.filter(({ output_type }) => output_type === 'error');
    view.showProblems(faults.flatMap(problemsOf));
    if (ran.status === 'ok') this.#lastRuns.set(cell, { source, turn });
    else this.#lastRuns.delete(cell);
    const isStopped = faults.some(({ ename }) => ename === 'Interrupted');
    if (cell === this.#busy?.cell) this.#tell(cell, isStopped ? words.stopped : ranText(ran.count, before));
    else view.say(ranText(ran.count, 0));
    return isStopped ? 'stopped' : ran.status;
  }

  #brokeOff({ cell }: Press, at: PageCell, result: RunResult): RunResult {
    if (result === 'ended') return result;
    if (result === 'stopped') this.#tell(cell, words.stopped);
    else {
      const link = Object.assign(document.createElement('a'), {
        href: `#${encodeURIComponent(at.id)}`,
        textContent: at.id,
      });
      cell.view.say(words.notRun, link);
      this.#status.textContent = say(words.notRun);
    }
    return result;
  }

  /** Ends the program, and with it what runs and all variables. */
  #end(): void {
    this.#stop = 'ended';
    const cell = this.#busy?.cell;
    this.#program?.then((program) => program.end()).catch(() => {}); // it never began
    this.#program = undefined;
    this.#lastRuns.clear();
    if (!cell) return;
    const again = madeButton(say(words.again), () => void this.run(cell, 'needed', true));
    // Behind the end of the run that is ended by this.
    queueMicrotask(() => setTimeout(() => this.#tell(cell, words.ended, again)));
  }

  /** Says how a cell stands, under it and to a screen reader. */
  #tell(cell: PageCell, text: Text, ...buttons: readonly HTMLElement[]): void {
    cell.view.say(text, ...buttons);
    this.#status.textContent = say(text);
  }

  #note(kind: string, text: Text | string): void {
    if (!this.#tools || this.#tools.querySelector(`.note-${kind}`)) return;
    const note = Object.assign(document.createElement('p'), { className: `note note-${kind}` });
    note.textContent = typeof text === 'string' ? text : say(text);
    this.#tools.append(note);
    this.#status.textContent = note.textContent;
  }

  #showTools(): void {
    if (!this.#tools) return;
    let all = this.#tools.querySelector<HTMLElement>('.all-original');
    if (!all) {
      all = madeButton(say(words.allOriginal), () => this.#startOver(this.cells));
      all.className = 'all-original';
      this.#tools.append(all, this.#undoAll);
      const earlier = earlierChanges(`${this.language}/${this.name}`, this.version, pageStore());
      if (earlier > 0)
        this.#note('earlier', {
          ko: `이 수업의 이전 판에서 고친 셀이 ${earlier}개 남아 있어요. 코드가 바뀌어서 여기에는 쓰지 않아요.`,
          en: `Cells changed in an earlier version of this lesson: ${earlier}. The code is another now, so they are not used here.`,
        });
    }
    all.hidden = this.cells.every((cell) => cell.isOriginal);
  }
}

/** Where a screen reader hears how cells stand. */
function statusLine(): HTMLElement {
  const line = Object.assign(document.createElement('p'), { className: 'live-status' });
  line.setAttribute('role', 'status');
  document.querySelector('main')?.append(line);
  return line;
}

/** The places that a check of types names in its sentence. */
function problemsOf({ evalue }: StoredOutput): readonly Problem[] {
  return [...String(evalue).matchAll(/^(\d+):(\d+) - (.*)$/gm)].map(([, line, column, message]) => ({
    line: Number(line),
    column: Number(column),
    message,
  }));
}
