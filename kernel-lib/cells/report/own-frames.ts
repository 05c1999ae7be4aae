import { originalPlace } from './original-place.ts';
import type { Place } from './place.ts';
import type { RanCell } from './ran-cell.ts';

/** A place in a cell where a stack passes through. */
export interface OwnFrame {
  readonly cell: RanCell;
  readonly place: Place;
  /** The function's name; empty where it has none. */
  readonly within: string;
  /** How often the stack passes here in a row. */
  readonly times: number;
}

const position = /([^\s(@]+):(\d+):(\d+)/g;
// `at async A.f [as g] (place)` of V8; `async*f@place` of Firefox and WebKit.
const functionName =
  /^\s*at (?:async )?(?:new )?(?:Object\.|Function\.)?([^(\s]+)(?: \[as [^\]]+\])? \(|^(?:async\*)?([^@\s]+)@/;

/** The frames of a stack that are of cells, innermost first, at the places as typed. */
export function ownFrames(stack: string, cells: readonly RanCell[]): readonly OwnFrame[] {
  const named = new Map(cells.map((cell) => [cell.name, cell]));
  const modules = [...named.values()].filter(({ file }) => file !== undefined);
  for (const { name } of modules) named.delete(name);
  const frames: OwnFrame[] = [];
  for (const line of stack.split('\n')) {
    const frame = ownFrame(line, named) ?? moduleFrame(line, modules);
    if (!frame) continue;
    const last = frames.at(-1);
    if (last && isSame(last, frame)) frames[frames.length - 1] = { ...last, times: last.times + frame.times };
    else frames.push(frame);
  }
  return frames;
}

function ownFrame(line: string, named: ReadonlyMap<string, RanCell>): OwnFrame | undefined {
  for (const [, name, row, column] of line.matchAll(position)) {
    const cell = named.get(name);
    // A cell begins on its script's second line.
    const place = cell && originalPlace(cell.map, { line: Number(row) - 2, column: Number(column) - 1 });
    if (cell && place)
      return { cell, place: calleeOf(cell, place), within: nameOf(line), times: isEvaluated(line) ? 0 : 1 };
  }
  return undefined;
}

/** The path of a module may have spaces and brackets in it. */
function moduleFrame(line: string, modules: readonly RanCell[]): OwnFrame | undefined {
  for (const cell of modules) {
    const start = line.indexOf(`${cell.name}:`);
    const [, row, column] = (start >= 0 && /^:(\d+):(\d+)/.exec(line.slice(start + cell.name.length))) || [];
    const place = row && originalPlace(cell.map, { line: Number(row) - 1, column: Number(column) - 1 });
    if (place) return { cell, place: calleeOf(cell, place), within: nameOf(line), times: 1 };
  }
  return undefined;
}

/** The call of a name in the scope, `(0, $.f)(x)`, is said to be at its second bracket; as typed, `f(x)`, it is at the name. */
function calleeOf({ source }: RanCell, { line, column }: Place): Place {
  const code = source.split('\n')[line] ?? '';
  if (code[column] !== '(') return { line, column };
  const [name] = /[\p{ID_Continue}$]*$/u.exec(code.slice(0, column)) ?? [''];
  return { line, column: column - name.length };
}

/** V8 says of code that a cell evaluates where the cell does so, and the cell's own frame, below it, says it again. */
function isEvaluated(line: string): boolean {
  return line.includes('(eval at ');
}

function nameOf(line: string): string {
  const [, v8, other] = functionName.exec(line) ?? [];
  const name = v8 ?? other ?? '';
  return /[</]|^eval$/.test(name) ? '' : name;
}

function isSame(a: OwnFrame, b: OwnFrame): boolean {
  return a.cell === b.cell && a.place.line === b.place.line && a.place.column === b.place.column;
}
