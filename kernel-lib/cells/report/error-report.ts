import type { Language, Text } from '../../text/language.ts';
import { errorSentence } from './error-sentence.ts';
import type { Fault } from './fault.ts';
import { markedLine } from './marked-line.ts';
import { type OwnFrame, ownFrames } from './own-frames.ts';
import type { RanCell } from './ran-cell.ts';
import { type ThrownError, thrownError } from './thrown-error.ts';
import { typedMessage } from './typed-message.ts';
import { valueText } from './value-text.ts';

const most = { callers: 8, errors: 5, depth: 4, lines: 40, line: 2000, last: 200 };

interface Telling {
  readonly cells: readonly RanCell[];
  readonly language: Language;
  /** What has been told already: causes may go round. */
  readonly told: Set<unknown>;
}

/**
 * What a learner is told of a value that was thrown: the sentence, the line as typed with a caret, who called it, what caused
 * it, and at last the name and the message. Nothing but cells is in it.
 *
 * @param cells those that have run
 */
export function errorReport(thrown: unknown, cells: readonly RanCell[], language: Language): Fault {
  return faultOf(thrown, { cells, language, told: new Set() });
}

function faultOf(thrown: unknown, telling: Telling): Fault {
  const error = thrownError(thrown, telling.language);
  if (!error) return noError(thrown, telling);
  telling.told.add(thrown);
  const frames = ownFrames(error.stack, telling.cells);
  const { name } = error;
  const message = typedMessage(name, error.message, frames[0]?.cell);
  const traceback = [
    ...headOf({ ...error, message }, telling),
    ...placesOf(frames, telling),
    ...error.errors
      .slice(0, most.errors)
      .flatMap((inner, i) => [said(nth(i + 1, error.errors.length), telling), ...innerOf(inner, telling)]),
    ...(error.errors.length > most.errors ? [said(more(error.errors.length - most.errors), telling)] : []),
    ...error.causes.flatMap((cause) => [said(causedBy, telling), ...innerOf(cause, telling)]),
    message === '' ? name : `${name}: ${onOneLine(message)}`,
  ];
  return { ename: name, evalue: message, traceback };
}

function noError(thrown: unknown, { language }: Telling): Fault {
  const value = valueText(thrown);
  const short = onOneLine(value);
  return { ename: 'Error', evalue: value, traceback: [isNoError(short)[language], `Error: ${short}`] };
}

function headOf({ message, sentence }: ThrownError, { language }: Telling): readonly string[] {
  const head = sentence ?? errorSentence(message)?.[language] ?? message.trimEnd();
  if (head === '') return [noMessage[language]];
  const lines = head.split('\n').map((line) => clipped(line, most.line));
  return lines.length > most.lines ? [...lines.slice(0, most.lines), '…'] : lines;
}

function placesOf([first, ...callers]: readonly OwnFrame[], telling: Telling): readonly string[] {
  if (!first) return [];
  const { source } = first.cell;
  const left = callers.length - most.callers;
  return [
    `${where(first, telling)}:`,
    ...markedLine(source, first.place),
    ...(callers.length > 0 ? [said(calledFrom, telling)] : []),
    ...callers.slice(0, most.callers).map((frame) => `  ${where(frame, telling)}: ${codeOf(frame)}`),
    ...(left > 0 ? [`  ${said(more(left), telling)}`] : []),
  ];
}

function innerOf(inner: unknown, telling: Telling): readonly string[] {
  const { told, language } = telling;
  const isError = thrownError(inner, language) !== undefined;
  if (!isError) return [`  ${onOneLine(valueText(inner))}`];
  if (told.has(inner)) return [`  ${said(again, telling)}`];
  if (telling.told.size > most.depth + most.errors) return ['  …'];
  return faultOf(inner, telling).traceback.map((line) => `  ${line}`);
}

function codeOf({ cell, place }: OwnFrame): string {
  return clipped((cell.source.split('\n')[place.line] ?? '').trim(), 100);
}

/** A message on one line, which is all that many programs show of an error. */
function onOneLine(message: string): string {
  return clipped(
    message
      .split(/\s*\n\s*/)
      .join(' ')
      .trim(),
    most.last,
  );
}

function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

function said(text: Text, { language }: Telling): string {
  return text[language];
}

function where({ cell, place, within, times }: OwnFrame, telling: Telling): string {
  const [line, column] = [place.line + 1, place.column + 1];
  const ko = [cell.file ?? `셀 [${cell.number}]`, `${line}번째 줄`, `${column}번째 글자`];
  const en = [cell.file ?? `cell [${cell.number}]`, `line ${line}`, `column ${column}`];
  if (within !== '') {
    ko.push(`${within} 함수 안`);
    en.push(`in ${within}`);
  }
  if (times > 1) {
    ko.push(`${times}번`);
    en.push(`${times} times`);
  }
  return said({ ko: ko.join(', '), en: en.join(', ') }, telling);
}

const calledFrom: Text = { ko: '부른 곳:', en: 'called from:' };
const causedBy: Text = { ko: '원인:', en: 'caused by:' };
const again: Text = { ko: '(위에 나온 오류와 같아요)', en: '(the error above again)' };
const noMessage: Text = { ko: '메시지가 없는 오류예요.', en: 'An error without a message.' };
const nth = (n: number, count: number): Text => ({ ko: `${count}개 중 ${n}번째:`, en: `${n} of ${count}:` });
const more = (count: number): Text => ({ ko: `그리고 ${count}개 더 있어요`, en: `and ${count} more` });
const isNoError = (value: string): Text => ({
  ko: `Error가 아닌 ${value} 값을 던져서 어디에서 던졌는지 알 수 없어요. Error를 던지세요.`,
  en: `${value} was thrown, which is no Error: it cannot say where; an Error can.`,
});
