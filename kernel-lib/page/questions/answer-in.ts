import { askedCall } from './asked-call.ts';
import { blankLines } from './blank-lines.ts';

const nothing = ['', 'undefined', '[]', '[[]]'];

/**
 * What is answered in the code of a cell, as code; empty where nothing is yet, and nothing where the reader has written
 * something else than an answer there.
 *
 * @param source the code as it is now
 * @param original the code as the lesson has it
 */
export function answerIn(source: string, original: string, id: string): string | undefined {
  const call = askedCall(id).exec(source);
  if (call) return call[2] ?? '';
  const declaration = blankLines(original, id)?.declaration;
  const text = blankLines(source, id)?.text;
  if (declaration === undefined || !text?.startsWith(declaration)) return undefined;
  const answer = text.slice(declaration.length).trim().replace(/;$/, '').trim();
  return nothing.includes(answer) ? '' : answer;
}
