import { SourceMap } from 'node:module';

const place = /cell\[(\d+)\]:(\d+):(\d+)/;
const cells = new Map();

/** Keeps what a stack needs to say where in a cell, as typed, something happened. */
export function keepCell(count, source, map) {
  cells.set(count, { lines: source.split('\n'), map });
}

/** A line of a stack with the cell's own line number. */
export function sourceFrame(frame) {
  const found = placeOf(frame);
  if (!found) return frame;
  const { count, line } = found;
  return frame.replace(place, line === undefined ? `cell [${count}]` : `cell [${count}], line ${line}`);
}

/** The line as typed where a stack is in a cell first, with a caret under the place. */
export function typedLine(frames) {
  const found = frames.map(placeOf).find((place) => place?.text !== undefined);
  return found ? [found.text, `${found.text.slice(0, found.column).replace(/\S/g, ' ')}^`, ''] : [];
}

function placeOf(frame) {
  const [, count, line, column] = place.exec(frame)?.map(Number) ?? [];
  const cell = cells.get(count);
  if (!cell) return undefined;
  cell.places ??= new SourceMap(JSON.parse(cell.map));
  const { originalLine, originalColumn } = cell.places.findEntry(line - 1, column - 1);
  if (originalLine === undefined) return { count };
  return { count, line: originalLine + 1, column: originalColumn, text: cell.lines[originalLine] };
}
