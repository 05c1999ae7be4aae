import { say } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import type { StoredOutput } from './cell-output.ts';
import { dueCells, type LastRun } from './due-cells.ts';
import type { LessonNotes } from './lesson-notes.ts';
import type { LessonProgram } from './lesson-program.ts';
import type { PageCell } from './page-cell.ts';
import type { Program } from './program.ts';
import { words } from './words.ts';

/** What became of a run: `ended` where the program was ended because it did not stop. */
type RunResult = 'ok' | 'error' | 'stopped' | 'ended';

/** A cell that somebody wants to be run. */
interface Press {
  readonly cell: PageCell;
  /** What is to run before it: what it needs, or all above. */
  readonly scope: 'needed' | 'above';
  /** Whether only that is to run. */
  readonly isOnlyBefore: boolean;
}

/** The cells that wait to be run in the program of a lesson, and the one that runs. */
export class RunQueue {
  readonly #cells: readonly PageCell[];
  readonly #program: LessonProgram;
  readonly #notes: LessonNotes;
  readonly #waiting: Press[] = [];
  readonly #lastRuns = new Map<PageCell, LastRun>();
  #busy: Press | undefined;
  #running: PageCell | undefined;
  /** How the reader has stopped what runs: not at all, by asking, or by ending the program. */
  #stop: 'no' | 'asked' | 'ended' = 'no';
  #turn = 0;

  constructor(cells: readonly PageCell[], program: LessonProgram, notes: LessonNotes) {
    this.#cells = cells;
    this.#program = program;
    this.#notes = notes;
  }

  add(cell: PageCell, scope: Press['scope'] = 'needed', isOnlyBefore = false): void {
    this.#waiting.push({ cell, scope, isOnlyBefore });
    if (!this.#busy) void this.#work();
    else {
      cell.view.isBusy = true;
      cell.view.say(words.waiting);
    }
  }

  /** Drops what waits; asks the cell that runs to stop, and the second time ends the program with all its variables. */
  stop(): void {
    for (const { cell } of this.#waiting.splice(0)) {
      if (cell !== this.#busy?.cell) cell.view.isBusy = false;
      cell.view.say(words.stopped);
    }
    if (!this.#busy) return;
    if (this.#stop === 'no') this.#ask(this.#busy);
    else if (this.#stop === 'asked') this.#end(this.#busy);
  }

  #ask({ cell }: Press): void {
    this.#stop = 'asked';
    this.#notes.tell(this.#running ?? cell, words.stopping);
    if (this.#running) this.#program.stop();
  }

  #end({ cell }: Press): void {
    this.#stop = 'ended';
    this.#program.end();
    this.#lastRuns.clear();
    const again = button(say(words.again), () => this.add(cell, 'needed', true));
    // Behind the end of the run that is ended by this.
    queueMicrotask(() => setTimeout(() => this.#notes.tell(cell, words.ended, again)));
  }

  async #work(): Promise<void> {
    for (let press = this.#waiting.shift(); press; press = this.#waiting.shift()) {
      const { view } = press.cell;
      this.#busy = press;
      this.#stop = 'no';
      view.isBusy = true;
      view.say(sharedWords.preparing);
      try {
        await this.#pressed(press, await this.#program.started());
      } catch (error) {
        this.#notes.tell(press.cell, words.refused(error instanceof Error ? error.message : String(error)));
      }
      view.isBusy = false;
      this.#busy = undefined;
    }
  }

  async #pressed(press: Press, program: Program): Promise<void> {
    const { cell, isOnlyBefore } = press;
    const before = await this.#before(press, program);
    let unable: PageCell | undefined;
    for (const [i, each] of before.entries()) {
      if (this.#stop !== 'no') break;
      const result = await this.#ran(each, program, () => cell.view.say(words.before(i + 1, before.length)));
      if (result === 'error' && each.metadata.host === true) unable ??= each;
      else if (result !== 'ok') return this.#breakOff(cell, each, result);
    }
    if (this.#stop !== 'no') this.#breakOff(cell, cell, 'stopped');
    else if (isOnlyBefore) this.#notes.tell(cell, words.ranBefore(before.length));
    else {
      const result = await this.#ran(cell, program, () => cell.view.say(words.running), before.length);
      if (result === 'error' && unable) this.#notes.tell(cell, words.host, linkTo(unable));
    }
  }

  /** The cells that are to run before one. */
  async #before({ cell, scope }: Press, program: Program): Promise<readonly PageCell[]> {
    const place = this.#cells.indexOf(cell);
    if (scope === 'above') return this.#cells.slice(0, place);
    const sources = this.#cells.slice(0, place + 1).map((each) => each.source);
    const names = await program.names(sources);
    if (!names) return [];
    const due = dueCells(place, sources, names, (each) => this.#lastRuns.get(this.#cells[each]));
    return due.map((each) => this.#cells[each]);
  }

  /** @param before how many cells ran for it */
  async #ran(cell: PageCell, program: Program, begin: () => void, before = 0): Promise<RunResult> {
    this.#running = cell;
    this.#turn += 1;
    const last = { source: cell.source, turn: this.#turn };
    cell.view.isBusy = true;
    cell.view.outputs.begin();
    begin();
    const outputs: StoredOutput[] = [];
    const ran = await program.run(last.source, (told) => {
      const output = cell.add(told);
      if (output) outputs.push(output);
    });
    this.#running = undefined;
    const isPressed = cell === this.#busy?.cell;
    cell.view.outputs.end();
    if (!isPressed) cell.view.isBusy = false;
    if (!ran) return 'ended';
    const stands = cell.ran(last.source, ran.count, outputs);
    if (ran.status === 'ok') this.#lastRuns.set(cell, last);
    else this.#lastRuns.delete(cell);
    const isStopped = outputs.some(({ ename }) => ename === 'Interrupted');
    if (stands === 'changed') this.#notes.tell(cell, words.changed);
    else if (stands === 'shown' && isPressed)
      this.#notes.tell(cell, isStopped ? words.stopped : words.ran(ran.count, before));
    else if (stands === 'shown') cell.view.say(words.ran(ran.count, 0));
    return isStopped ? 'stopped' : ran.status;
  }

  #breakOff(cell: PageCell, at: PageCell, result: RunResult): void {
    if (result === 'ended') return;
    if (result === 'stopped') this.#notes.tell(cell, words.stopped);
    else this.#notes.tell(cell, words.notRun, linkTo(at));
  }
}

function linkTo({ id }: PageCell): HTMLElement {
  return element('a', { href: `#${encodeURIComponent(id)}` }, id);
}
