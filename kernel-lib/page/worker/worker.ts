import { namesOfCells } from '../../cells/compile/names-of-cells.ts';
import type { OwnFile } from '../../data/pictures/chosen-source.ts';
import { setLanguage } from '../../text/language.ts';
import type { Asked, Told } from './messages.ts';
import { addTypes } from './page-compiler.ts';
import { setPageConsole } from './page-console.ts';
import { pageSession } from './page-session.ts';
import { setPageTimers } from './page-timers.ts';
import { RunningCell } from './running-cell.ts';
import { unpacked } from './unpacked.ts';

interface Thread {
  postMessage(told: Told): void;
  setTimeout(call: () => void, ms: number): unknown;
  addEventListener(type: string, heard: (event: Heard) => void): void;
}

interface Heard {
  readonly data: Asked;
  readonly error: unknown;
  readonly reason: unknown;
  preventDefault(): void;
}

const thread = globalThis as unknown as Thread;
const tell = thread.postMessage.bind(thread);
const begin = thread.setTimeout.bind(thread);
/** What a page gives of TensorFlow's types, with TensorFlow. */
const typesFile = 'tensorflow/types.json';
const stored = new Map<string, Uint8Array>();
let chosen: readonly OwnFile[] | undefined;
/** The cell that runs, or that ran last: what comes late is its own, as far as anybody can tell. */
let current: RunningCell | undefined;
let count = 0;
/** Cells run one after another. */
let before: Promise<void> = Promise.resolve();

setPageConsole((name, text) => current?.print(name, text));
setPageTimers(() => current);
const session = pageSession(() => current);
Object.assign(globalThis, {
  [Symbol.for('kernel-lib.display')]: (content: object, update?: boolean) =>
    current?.publish(update ? 'update_display_data' : 'display_data', content),
  [Symbol.for('kernel-lib.data')]: (path: string) => stored.get(path),
  [Symbol.for('kernel-lib.folder')]: () => chosen,
});
thread.addEventListener('error', (event) => {
  event.preventDefault();
  session.uncaught(event.error);
});
thread.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  session.unhandled(event.reason);
});
thread.addEventListener('message', ({ data }) => answer(data));
tell({ type: 'ready' });

function answer(asked: Asked): void {
  const { id } = asked;
  if (asked.type === 'run') before = before.then(() => run(id, asked.source));
  else if (asked.type === 'data') before = before.then(() => keep(id, asked.files));
  else if (asked.type === 'names') tell({ type: 'named', id, cells: namesOfCells(asked.sources) });
  else if (asked.type === 'complete')
    tell({ type: 'completed', id, ...session.complete(asked.source, asked.position) });
  else if (asked.type === 'inspect')
    tell({ type: 'inspected', id, found: session.inspect(asked.source, asked.position, asked.detail) });
  else {
    if (asked.type === 'stop') session.interrupt();
    else if (asked.type === 'folder') chosen = asked.files;
    else setLanguage(asked.language);
    tell({ type: 'done', id });
  }
}

async function keep(id: number, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) stored.set(path, await unpacked(text));
  const types = stored.get(typesFile);
  if (types) addTypes(JSON.parse(new TextDecoder().decode(types)));
  stored.delete(typesFile);
  tell({ type: 'done', id });
}

async function run(id: number, source: string): Promise<void> {
  count += 1;
  const cell = new RunningCell(count, (output, content) => tell({ type: 'output', id, output, content }));
  current = cell;
  await session.run(source);
  // A rejection that nobody awaits is announced at the end of the turn.
  await turn();
  await turn();
  cell.answered = true;
  for (const fault of cell.faults) cell.publish('error', fault);
  cell.flush();
  tell({ type: 'ran', id, status: cell.faults.length > 0 ? 'error' : 'ok', count });
}

function turn(): Promise<void> {
  return new Promise((resolve) => void begin(resolve, 0));
}
