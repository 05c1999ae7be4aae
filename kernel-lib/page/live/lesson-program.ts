import type { OwnFile } from '../../data/pictures/chosen-source.ts';
import { type Language, say } from '../../text/language.ts';
import type { Boot } from './boot.ts';
import { lessonData } from './lesson-data.ts';
import type { LessonNotes } from './lesson-notes.ts';
import { Program } from './program.ts';
import { words } from './words.ts';

/** The program of a lesson: it is started when it is first asked for, and after its end anew. */
export class LessonProgram {
  readonly #boot: Boot;
  readonly #language: Language;
  readonly #notes: LessonNotes;
  /** The pictures that the reader has chosen. */
  #own: readonly OwnFile[] = [];
  #program: Promise<Program> | undefined;

  constructor(boot: Boot, language: Language, notes: LessonNotes) {
    this.#boot = boot;
    this.#language = language;
    this.#notes = notes;
  }

  started(): Promise<Program> {
    this.#program ??= this.#startedNow();
    return this.#program;
  }

  /** Gives it the pictures that the reader has chosen, now and after its end. */
  folder(files: readonly OwnFile[]): void {
    this.#own = files;
    void this.#program?.then((program) => program.folder(files));
  }

  /** Asks the cell that runs to stop. */
  stop(): void {
    void this.#program?.then((program) => program.stop());
  }

  /** Ends it with all its variables. */
  end(): void {
    this.#program?.then((program) => program.end()).catch(() => {}); // it never began
    this.#program = undefined;
  }

  async #startedNow(): Promise<Program> {
    try {
      const { files, missing } = await lessonData(this.#boot);
      if (missing) this.#notes.add('data', missing);
      if (location.protocol === 'http:' && !crossOriginIsolated) this.#notes.add('thread', say(words.oneThread));
      const program = await Program.start(this.#boot, this.#language, files);
      if (this.#own.length > 0) program.folder(this.#own);
      return program;
    } catch (error) {
      this.#program = undefined;
      throw error;
    }
  }
}
