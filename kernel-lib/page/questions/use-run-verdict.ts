import { useEffect, useState } from 'preact/hooks';
import { type CellOutput, cellOutput } from '../live/cell-output.ts';

/** What a run of the cell found, as its output says it as data. */
export interface RunVerdict {
  readonly id: string;
  readonly right: boolean;
}

const verdictType = 'application/vnd.kernel-lib.exercise+json';

/** The verdict on an exercise of the last run that gave one; nothing before. */
export function useRunVerdict(id: string): RunVerdict | undefined {
  const [verdict, set] = useState<RunVerdict>();
  useEffect(() => {
    const heard = (event: Event) => {
      const found = verdictOf((event as CustomEvent<CellOutput>).detail);
      if (found?.id === id) set(found.asked ? undefined : { id, right: found.right === true });
    };
    addEventListener(cellOutput, heard);
    return () => removeEventListener(cellOutput, heard);
  }, []);
  return verdict;
}

function verdictOf({ output }: CellOutput): { id?: unknown; right?: unknown; asked?: unknown } | undefined {
  const data = output.data as Readonly<Record<string, unknown>> | undefined;
  return data?.[verdictType] as object | undefined;
}
