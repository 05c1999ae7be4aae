import type { CellNames } from '../../cells/compile/cell-names.ts';
import { isSetting, neededCells } from './needed-cells.ts';

/** How a cell was run last in the program that is running: nothing where it was not. */
export interface LastRun {
  readonly source: string;
  /** Runs are counted. */
  readonly turn: number;
}

/**
 * The places of the cells that are to run before one: of those that it needs, the ones that did not run as they are now, and the
 * ones that ran before something that they need themselves.
 */
export function dueCells(
  place: number,
  sources: readonly string[],
  names: readonly CellNames[],
  lastRun: (place: number) => LastRun | undefined,
): readonly number[] {
  const due: number[] = [];
  for (const each of neededCells(place, names)) {
    const last = lastRun(each);
    const isOld = () =>
      neededCells(each, names).some(
        (other) => !isSetting(names[other]) && (due.includes(other) || (lastRun(other)?.turn ?? 0) > (last?.turn ?? 0)),
      );
    if (!last || last.source !== sources[each] || isOld()) due.push(each);
  }
  return due;
}
