import type { Problem } from '../editor/cell-editor.ts';
import type { StoredOutput } from './cell-output.ts';

/** The places that checks of types name in their sentences. */
export function problemsOf(outputs: readonly StoredOutput[]): readonly Problem[] {
  const sentences = outputs.filter(({ output_type }) => output_type === 'error').map(({ evalue }) => String(evalue));
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(/^(\d+):(\d+) - (.*)$/gm)].map(([, line, column, message]) => ({
      line: Number(line),
      column: Number(column),
      message,
    })),
  );
}
