import type { Language, Text } from '../../text/language.ts';
import { diagnosticAdvice } from './diagnostic-advice.ts';
import type { Fault } from './fault.ts';
import { markedLine } from './marked-line.ts';
import type { Place } from './place.ts';

/** What TypeScript says of a cell, as tslab's converter tells it: a message within a message comes as one more at the same place. */
export interface CellDiagnostic {
  readonly code: number;
  readonly messageText: string;
  readonly start: { readonly offset: number; readonly line: number; readonly character: number };
  readonly end: { readonly offset: number };
  /** Of another file than the cell. */
  readonly fileName?: string | undefined;
}

interface Problem {
  readonly code: number;
  readonly message: string;
  readonly details: readonly string[];
  readonly file: string | undefined;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

const most = { inFull: 10, inALine: 40 };
const ename = 'TypeScriptError';

/**
 * What a learner is told of a cell that cannot run: of each error what to do, the line with a mark, and TypeScript's code and
 * message. Where the code cannot be read, what follows from that is only counted. Nothing of a cell without errors.
 */
export function diagnosticReport(
  diagnostics: readonly CellDiagnostic[],
  source: string,
  language: Language,
): Fault | undefined {
  const problems = problemsOf(diagnostics, source);
  const unread = firstOfLines(problems.filter(isUnread));
  const shown = (unread.length > 0 ? unread : problems).slice(0, most.inFull);
  if (shown.length === 0) return undefined;
  // What can be read is wrong by itself, each of it.
  const listed = unread.length > 0 ? [] : problems.slice(most.inFull, most.inFull + most.inALine);
  const left = problems.length - shown.length - listed.length;
  const evalue = sentenceOf(shown[0]);
  const isOnly = problems.length === 1;
  const traceback = [
    ...shown.flatMap((problem) => [...told(problem, source, language, isOnly), ...(isOnly ? [] : [''])]),
    ...listed.map((problem) => `  ${sentenceOf(problem).split('\n', 1)[0].slice(0, 200)}`),
    ...(left > 0 ? [(unread.length > 0 ? follow : more)(left)[language]] : []),
    `${ename}: ${evalue}`,
  ];
  return { ename, evalue, traceback };
}

/** TypeScript's own compiler checks nothing, either, where it cannot read; `await` and `const` out of place can be read. */
function isUnread({ code }: Problem): boolean {
  return code < 2000 && code !== 1308 && code !== 1155;
}

/** The first in each line: what cannot be read is seldom one thing alone. */
function firstOfLines(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ file, place }, i) => !problems.slice(0, i).some((each) => each.file === file && each.place.line === place.line),
  );
}

function problemsOf(diagnostics: readonly CellDiagnostic[], source: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const diagnostic of diagnostics) {
    const { code, messageText: message } = diagnostic;
    // Of the declarations that are made for the next cell.
    if (code >= 4000 && code < 5000) continue;
    const problem = { code, message, details: [], ...placed(diagnostic, source) };
    const same = problems.findIndex((other) => isSamePlace(other, problem));
    if (same < 0) problems.push(problem);
    else if (!isUnread(problems[same])) problems[same] = joined(problems[same], problem);
  }
  return problems.sort((a, b) => a.start - b.start);
}

function joined(first: Problem, next: Problem): Problem {
  if (isUnread(next)) return next;
  return { ...first, details: [...first.details, next.message] };
}

function isSamePlace(a: Problem, b: Problem): boolean {
  // Behind the end there is one place.
  return a.file === b.file && a.start === b.start && (a.end === b.end || isUnread(a) || isUnread(b));
}

/** Where it is in the cell: what is missing at the end is said to be in the line that tslab puts behind it. */
function placed({ start, end, fileName: file }: CellDiagnostic, source: string) {
  if (file !== undefined)
    return { file, place: { line: start.line, column: start.character }, start: start.offset, end: end.offset };
  const last = source.trimEnd().length;
  const from = Math.max(0, Math.min(start.offset, last));
  const before = source.slice(0, from).split('\n');
  const place = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
  return { file, place, start: from, end: Math.max(from, Math.min(end.offset, last)) };
}

function told(problem: Problem, source: string, language: Language, isOnly: boolean): readonly string[] {
  const { code, message, details, file, place, start, end } = problem;
  const within = details.map((detail) => `  ${detail}`);
  const sentence = isOnly && within.length === 0 ? [] : [`TS${code}: ${message}`, ...within];
  if (file !== undefined) return [message, `${file}, ${where(place)[language]}`, ...sentence];
  const line = source.split('\n')[place.line] ?? '';
  const advice = diagnosticAdvice(code, message, line, source.slice(start, end));
  return [
    advice?.[language] ?? message,
    `${where(place)[language]}:`,
    ...markedLine(source, place, end - start),
    ...sentence,
  ];
}

function sentenceOf({ code, message, file, place: { line, column } }: Problem): string {
  return `${file === undefined ? '' : `${file} `}${line + 1}:${column + 1} - TS${code}: ${message}`;
}

const where = ({ line, column }: Place): Text => ({
  ko: `${line + 1}번째 줄, ${column + 1}번째 글자`,
  en: `line ${line + 1}, column ${column + 1}`,
});

const more = (count: number): Text => ({ ko: `그리고 ${count}개 더 있어요`, en: `and ${count} more` });

const follow = (count: number): Text => ({
  ko: `그리고 ${count}개 더 있어요. 위의 것을 고치면 사라질 수 있어요`,
  en: `and ${count} more, which may go away with what is above`,
});
