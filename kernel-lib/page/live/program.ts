import type { Completion } from '../../cells/assist/completion.ts';
import type { Inspection } from '../../cells/assist/inspection.ts';
import type { CellNames } from '../../cells/compile/cell-names.ts';
import type { OwnFile } from '../../data/pictures/chosen-source.ts';
import type { Language } from '../../text/language.ts';
import type { Asked, Told } from '../worker/messages.ts';
import type { Boot } from './boot.ts';

type Output = Extract<Told, { type: 'output' }>;
type Ran = Extract<Told, { type: 'ran' }>;
type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'id'> : never) : never;

interface Asking {
  readonly answer: (told: Told | undefined) => void;
  readonly output: ((output: Output) => void) | undefined;
}

/** The program that the cells of a page run in: a worker. */
export class Program {
  readonly #worker: Worker;
  readonly #asking = new Map<number, Asking>();
  #asked = 0;
  #isEnded = false;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#heard(data));
  }

  /** Starts it; refuses with the browser's reason where it cannot. */
  static async start(boot: Boot, language: Language, data: Readonly<Record<string, string>>): Promise<Program> {
    const address = URL.createObjectURL(new Blob([await workerScript(boot)], { type: 'text/javascript' }));
    const worker = new Worker(address);
    await new Promise<void>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message || 'worker'));
      worker.onmessage = () => resolve();
    });
    worker.onmessage = null;
    worker.onerror = null;
    URL.revokeObjectURL(address);
    const program = new Program(worker);
    void program.#ask({ type: 'language', language });
    if (Object.keys(data).length > 0) void program.#ask({ type: 'data', files: data });
    return program;
  }

  /** Runs a cell; nothing where the program was ended meanwhile. Outputs may come after the cell's end. */
  run(source: string, output: (output: Output) => void): Promise<Ran | undefined> {
    return this.#ask({ type: 'run', source }, output) as Promise<Ran | undefined>;
  }

  /** Gives it the pictures that the reader has chosen. */
  folder(files: readonly OwnFile[]): void {
    void this.#ask({ type: 'folder', files });
  }

  async names(sources: readonly string[]): Promise<readonly CellNames[] | undefined> {
    const told = await this.#ask({ type: 'names', sources });
    return told?.type === 'named' ? told.cells : undefined;
  }

  async complete(source: string, position: number): Promise<Completion | undefined> {
    const told = await this.#ask({ type: 'complete', source, position });
    return told?.type === 'completed' ? told : undefined;
  }

  async inspect(source: string, position: number): Promise<Inspection | undefined> {
    const told = await this.#ask({ type: 'inspect', source, position });
    return told?.type === 'inspected' ? told.found : undefined;
  }

  /** Asks the cell that runs to stop. */
  stop(): void {
    void this.#ask({ type: 'stop' });
  }

  /** Ends it with all its variables. */
  end(): void {
    this.#isEnded = true;
    this.#worker.terminate();
    for (const { answer } of this.#asking.values()) answer(undefined);
    this.#asking.clear();
  }

  #ask(question: Question, output?: Asking['output']): Promise<Told | undefined> {
    if (this.#isEnded) return Promise.resolve(undefined);
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((answer) => {
      this.#asking.set(id, { answer, output });
      this.#worker.postMessage({ ...question, id });
    });
  }

  #heard(told: Told): void {
    if (told.type === 'ready') return;
    const asking = this.#asking.get(told.id);
    if (told.type === 'output') asking?.output?.(told);
    else {
      asking?.answer(told);
      // What a cell has begun may still say something.
      if (told.type !== 'ran') this.#asking.delete(told.id);
    }
  }
}

/** The worker's script: as text where the page carries it, otherwise as the text of a function, for a page from a file may read none. */
async function workerScript(boot: Boot): Promise<string> {
  const text = await boot.text('worker.js');
  if (text !== undefined) return `${text}\ncnnLessonsWorker();`;
  await boot.load('worker.js');
  return `(${(globalThis as unknown as { readonly cnnLessonsWorker: unknown }).cnnLessonsWorker})()`;
}
