import { blankMark } from '../../text/blank-mark.mjs';

/** The lines between the marks of an exercise's blank. */
export interface BlankLines {
  readonly from: number;
  /** The line that closes it. */
  readonly to: number;
  readonly text: string;
  /** What its text declares, up to the equals sign. */
  readonly declaration: string | undefined;
}

const declared = /^\s*(?:const|let)\s+[\w$]+(?:\s*:[^=]*)?\s*=\s*/;

/** The blank of an exercise in the code of a cell; nothing where there is none. */
export function blankLines(source: string, id: string): BlankLines | undefined {
  const lines = source.split('\n');
  const open = lines.findIndex((line) => blankMark.exec(line)?.[2] === id);
  const close = lines.findIndex((line, i) => i > open && blankMark.test(line));
  if (open < 0 || close < 0 || blankMark.exec(lines[close])?.[2]) return undefined;
  const text = lines.slice(open + 1, close).join('\n');
  return { from: open + 1, to: close, text, declaration: declared.exec(text)?.[0] };
}
