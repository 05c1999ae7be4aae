import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';
import { praise } from '../praise.ts';

/** A line that is suspected, counted from 1, and what who suspects it is told. */
export interface Suspect {
  readonly line: number;
  readonly because: Text;
}

export interface FaultyOptions extends Pick<QuestionOptions<undefined, number>, 'id' | 'version' | 'goal' | 'hints'> {
  readonly question: Text;
  /** Code in which one line is wrong; no two lines of it that can be suspected are alike. */
  readonly lines: readonly string[];
  readonly fault: Suspect;
  /** Lines that end the fault as well where they are mended instead; none by default. */
  readonly pairs?: readonly number[];
  /** How the wrong line should read. */
  readonly mended: string;
  readonly suspects: Readonly<Record<string, Suspect>>;
}

/** Code with one wrong line, which is found by its number. */
export function faulty({ lines, fault, pairs = [], mended, suspects, ...question }: FaultyOptions): Exercise {
  const code = `\`${mended.trim()}\``;
  return posing<undefined, number>(
    {
      ...question,
      draw: () => undefined,
      right: () => fault.line,
      praise: praise(fault.because),
      mistakes: Object.fromEntries(
        Object.entries(suspects).map(([mistake, { line, because }]) => [mistake, { given: () => line, because }]),
      ),
      answer: { ko: `${fault.because.ko}\n${code}`, en: `${fault.because.en}\n${code}` },
    },
    {
      kind: 'bug',
      lines: () => lines,
      source: lines.map((line, i) => (i === fault.line - 1 ? mended : line)).join('\n'),
      read: (given) => lineOf(pairs.some((line) => line === given) ? fault.line : given, lines),
      unlike: () => notThere,
    },
  );
}

function lineOf(given: unknown, lines: readonly string[]): Reading {
  const line = typeof given === 'number' ? lines[given - 1] : undefined;
  return line === undefined ? { refused: noSuchLine(lines.length) } : { value: line.trim() };
}

const notThere: Text = { ko: '그 줄은 제 할 일을 해요.', en: 'That line does what it should.' };

const noSuchLine = (count: number): Text => ({
  ko: `1부터 ${count}까지의 줄 번호를 하나 적어 주세요.`,
  en: `Give the number of one line, from 1 to ${count}.`,
});
