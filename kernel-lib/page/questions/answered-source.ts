import { askedCall } from './asked-call.ts';
import { blankLines } from './blank-lines.ts';

/**
 * The code of a cell with an answer in it: as the number of `ask`, or behind the equals sign of a blank, whose name and type
 * stay; nothing where the lesson's own cell has no place for it.
 *
 * @param source the code as it is now; where its place for an answer is gone, the lesson's own is taken
 * @param original the code as the lesson has it
 * @param answer as code
 * @example answeredSource("ask('03-line');", "ask('03-line');", '03-line', '2') // "ask('03-line', 2);"
 */
export function answeredSource(source: string, original: string, id: string, answer: string): string | undefined {
  return written(source, original, id, answer) ?? written(original, original, id, answer);
}

function written(source: string, original: string, id: string, answer: string): string | undefined {
  const call = askedCall(id);
  if (call.test(source)) return source.replace(call, () => `ask('${id}', ${answer})`);
  const declaration = blankLines(original, id)?.declaration;
  const blank = blankLines(source, id);
  if (declaration === undefined || !blank) return undefined;
  const lines = source.split('\n');
  lines.splice(blank.from, blank.to - blank.from, `${declaration}${answer};`);
  return lines.join('\n');
}
