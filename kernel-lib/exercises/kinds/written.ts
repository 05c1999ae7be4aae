import { random, shuffle } from '../../random.ts';
import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import type { Goal } from '../goals.ts';
import { isNothing } from '../is-nothing.ts';
import { numberRows } from '../number-rows.ts';
import { type Pick as Draw, posing, type Reading } from '../posing.ts';
import type { Value } from '../value.ts';

export interface WrittenOptions<Inputs extends readonly unknown[]> {
  readonly id: string;
  readonly version?: number;
  readonly goal: Goal;
  readonly question: Text;
  /** What one trial gives to the function. */
  readonly inputs: (pick: Draw) => Inputs;
  /** How often it is tried; 4 times by default. */
  readonly trials?: number;
  readonly right: (...inputs: Inputs) => Value;
  readonly mistakes: Readonly<Record<string, { readonly does: (...inputs: Inputs) => Value; readonly because: Text }>>;
  /** The worked answer as TypeScript; mixed, its lines are the second hint. */
  readonly source: string;
  readonly hints: readonly [Text, Text];
}

/** A function of the learner's, tried on inputs that are not shown: whether it is one, then the form of what it returns, then the numbers. */
export function written<Inputs extends readonly unknown[]>(question: WrittenOptions<Inputs>): Exercise {
  const { inputs, trials = 4, mistakes, source, hints, ...named } = question;
  const [first, last] = hints;
  type Trials = { readonly tried: readonly Inputs[]; readonly seed: number };
  return posing<Trials, (...inputs: Inputs) => Value>(
    {
      ...named,
      draw: (pick) => ({ tried: Array.from({ length: trials }, () => inputs(pick)), seed: pick(0, 2 ** 31) }),
      right: () => question.right,
      mistakes: Object.fromEntries(
        Object.entries(mistakes).map(([mistake, { does, because }]) => [mistake, { given: () => does, because }]),
      ),
      hints: [first, ({ seed }) => mixedLines(source, seed), last],
      answer: { ko: `\`${source}\``, en: `\`${source}\`` },
    },
    { kind: 'function', source, within: 1e-5, read: (given, { tried }) => returned(given, tried) },
  );
}

/** What a function returns for each of its trials. */
function returned(given: unknown, tried: readonly (readonly unknown[])[]): Reading {
  if (typeof given !== 'function') return { refused: noFunction };
  try {
    const results = tried.map((inputs) => given(...structuredClone(inputs)));
    const values = results.map((result) => (isNothing(result) ? '' : numberRows(result)));
    return values.every((value) => value !== undefined) ? { value: values } : { refused: noNumbers };
  } catch (error) {
    return { refused: stopped(error instanceof Error ? error.message : String(error)) };
  }
}

function mixedLines(source: string, seed: number): Text {
  const lines = source.split('\n').map((line) => line.trim());
  const order = lines.map((_, i) => i);
  shuffle(order, random(seed));
  const code = order.map((line) => `\`${lines[line]}\``).join('\n');
  return { ko: `차례가 섞인 줄이에요.\n${code}`, en: `These are its lines in mixed order.\n${code}` };
}

const noFunction: Text = {
  ko: '함수의 이름을 괄호 없이 적어 주세요.',
  en: 'Give the name of the function, without brackets behind it.',
};

const noNumbers: Text = {
  ko: '함수가 수나 수의 표를 돌려주지 않아요. `return` 뒤를 살펴봐 주세요.',
  en: 'The function returns neither a number nor rows of numbers. Look at what stands after `return`.',
};

const stopped = (message: string): Text => ({
  ko: `함수가 도중에 오류로 멈췄어요: ${message}`,
  en: `The function stopped with an error: ${message}`,
});
