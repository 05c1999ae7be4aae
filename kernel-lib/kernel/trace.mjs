import { currentCell } from './cell.mjs';

const place = /cell\[(\d+)\]:(\d+):\d+/;
const cells = new Map();

/** tslab's converter, naming the code of each cell so that a stack can say which cell a line is in. */
export function traced(converter) {
  return {
    ...converter,
    convert(previous, source) {
      const converted = converter.convert(previous, source);
      if (!converted.output) return converted;
      const { count, stored } = currentCell();
      const name = stored ? count : 0;
      cells.set(name, { source: source.split('\n'), output: converted.output.split('\n') });
      return { ...converted, output: `${converted.output}\n//# sourceURL=cell[${name}]` };
    },
  };
}

/** A line of a stack with the cell's own line number; none for the call that tslab wraps around a cell. */
export function sourceFrame(frame) {
  const [, count, line] = place.exec(frame) ?? [];
  if (count === undefined) return [frame];
  const cell = cells.get(Number(count));
  if (!cell || Number(line) > cell.output.length) return [];
  const own = sourceLine(cell, cell.output[line - 1]);
  return [frame.replace(place, own === undefined ? `cell [${count}]` : `cell [${count}], line ${own}`)];
}

/** The number of the source's only line that reads like this line of the output: types and empty lines are gone from it. */
function sourceLine({ source }, output) {
  const text = output.replace('exports.tsLastExpr = ', '').trim();
  const [first, ...others] = [...source.entries()].filter(([, line]) => line.trim() === text);
  return first && others.length === 0 ? first[0] + 1 : undefined;
}
