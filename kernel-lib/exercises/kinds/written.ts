import { random, shuffle } from '../../random.ts';
import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import type { Goal } from '../goals.ts';
import { isBlank } from '../is-blank.ts';
import { isNothing } from '../is-nothing.ts';
import { numberRows } from '../number-rows.ts';
import { type Pick as Draw, posing, type Reading } from '../posing.ts';
import { thatIs } from '../that-is.ts';
import { sameValue, type Value, valueShape } from '../value.ts';

export interface WrittenOptions<Inputs extends readonly unknown[]> {
  readonly id: string;
  readonly version?: number;
  readonly goal: Goal;
  readonly question: Text;
  /** What one trial, counted from 0, gives to the function. */
  readonly inputs: (pick: Draw, trial: number) => Inputs;
  /** How often it is tried; 4 times by default. */
  readonly trials?: number;
  readonly right: (...inputs: Inputs) => Value;
  readonly mistakes: Readonly<Record<string, { readonly does: (...inputs: Inputs) => Value; readonly because: Text }>>;
  /** The worked answer as TypeScript; mixed, its lines are the second hint. */
  readonly source: string;
  /** What stands between the braces before the learner begins, where it is more than empty names and a `return`. */
  readonly blank?: string;
  readonly hints: readonly [Text, Text];
}

/** A function of the learner's, tried on inputs that are not shown before it is wrong: whether it is one, then the form of what it returns, then the numbers. */
export function written<Inputs extends readonly unknown[]>(question: WrittenOptions<Inputs>): Exercise {
  const { inputs, trials = 4, mistakes, source, blank, hints, ...named } = question;
  const [first, last] = hints;
  type Trials = { readonly tried: readonly Inputs[]; readonly seed: number };
  return posing<Trials, (...inputs: Inputs) => Value>(
    {
      ...named,
      draw: (pick) => ({
        tried: Array.from({ length: trials }, (_, trial) => inputs(pick, trial)),
        seed: pick(0, 2 ** 31),
      }),
      right: () => question.right,
      mistakes: Object.fromEntries(
        Object.entries(mistakes).map(([mistake, { does, because }]) => [mistake, { given: () => does, because }]),
      ),
      hints: [first, ({ seed }) => mixedLines(source, seed), last],
      answer: { ko: `\`${source}\``, en: `\`${source}\`` },
    },
    {
      ...{ kind: 'function', source, within },
      read: (given, { tried }) => returned(given, tried, blank),
      unlike: (given, right, { tried }) =>
        firstUnlike(nameIn(source), given as readonly Value[], right as readonly Value[], tried),
    },
  );
}

const within = 1e-5;

/** What a function returns for each of its trials. */
function returned(given: unknown, tried: readonly (readonly unknown[])[], blank?: string): Reading {
  if (typeof given !== 'function') return { refused: noFunction };
  try {
    const results = tried.map((inputs) => given(...structuredClone(inputs)));
    const begun = !isBlank(given, blank);
    const broken = (result: unknown) => begun && holdsNoNumber(result);
    if (begun && results.every(isNothing) && !results.some(broken))
      return { refused: results.every(isEmptyArray) ? emptyArray : noReturn };
    const values = results.map((result) => (broken(result) ? noNumber : isNothing(result) ? '' : numberRows(result)));
    return values.every((value) => value !== undefined) ? { value: values } : { refused: noNumbers };
  } catch (error) {
    return { refused: stopped(error instanceof Error ? error.message : String(error)) };
  }
}

function isEmptyArray(result: unknown): boolean {
  return Array.isArray(result) && result.flat(9).length === 0;
}

/** What stands for a result that holds `NaN`, so that it can be compared. */
const noNumber = 'NaN';

function holdsNoNumber(result: unknown): boolean {
  const rows = numberRows(result);
  return [rows].flat(9).some((value) => Number.isNaN(value));
}

/** Of the first call that went wrong, what it returned: its form, where that differs, or else its value. */
function firstUnlike(
  name: string,
  given: readonly Value[],
  right: readonly Value[],
  tried: readonly (readonly unknown[])[],
): Text {
  const forms = given.map((value, i) => String(valueShape(value)) === String(valueShape(right[i])));
  const trial = forms.includes(false)
    ? forms.indexOf(false)
    : given.findIndex((value, i) => !sameValue(value, right[i], within));
  const code = `${name}(${tried[trial].map((input) => JSON.stringify(input)).join(', ')})`;
  const [call, inputs] = code.length <= longestCall ? [code, ''] : [name, inputLines(tried[trial])];
  const sentence = unlikeIn(call, given[trial], right[trial], forms[trial]);
  return { ko: sentence.ko + inputs, en: sentence.en + inputs };
}

/** What the call returned, in words. */
function unlikeIn(call: string, value: Value, right: Value, sameForm: boolean): Text {
  const [axes, wanted] = [value, right].map((each) => valueShape(each).length);
  if (value === '') return nothingFrom(call);
  if (value === noNumber) return notNumberFrom(call);
  if (axes !== wanted) return wanted === 0 ? oneNumber : inBrackets(wanted);
  if (!sameForm) return otherForm(call, valueShape(value));
  const shown = JSON.stringify(value).replaceAll(',', ', ');
  return shown.length <= longestCall ? otherValue(call, shown) : otherNumbers(call);
}

const longestCall = 60;

/** The inputs of a call that is too long for one line, each on a line of its own. */
function inputLines(inputs: readonly unknown[]): string {
  const lines = inputs.map((input) => `\n\`${JSON.stringify(input).replaceAll(',', ', ')}\``);
  return lines.join('');
}

function nameIn(source: string): string {
  return /^function (\w+)/.exec(source)?.[1] ?? '';
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

const noReturn: Text = {
  ko: '함수가 돌려준 값이 없어요. 구한 값을 모아서 `return`으로 돌려주는지 살펴보세요. `console.log`는 보여 주기만 해요.',
  en: 'The function returns nothing. Look whether what it finds is collected and stands behind `return`; `console.log` only shows it.',
};

const emptyArray: Text = {
  ko: '함수가 빈 배열을 돌려줘요. 구한 값을 `push`로 모아서 적는 줄이 있는지 살펴보세요.',
  en: 'The function returns an empty array. Look for the line where what it finds is collected, with `push`.',
};

const nothingFrom = (call: string): Text => ({
  ko: `\`${call}\`가 돌려준 값이 없어요.`,
  en: `\`${call}\` returns nothing.`,
});

const notNumberFrom = (call: string): Text => ({
  ko: `\`${call}\`에서 수가 아닌 값(\`NaN\`)이 나왔어요. \`return\` 뒤에 \`NaN\`이 그대로 있거나, 없는 칸을 읽거나, 0을 0으로 나누지 않는지 살펴보세요.`,
  en: `\`${call}\` returns what is not a number (\`NaN\`). Look whether \`NaN\` still stands after \`return\`, or it reads a place that is not there, or divides 0 by 0.`,
});

const oneNumber: Text = { ko: '배열이 아니라 수 하나를 돌려주세요.', en: 'Return one number, not an array.' };

const inBrackets = (axes: number): Text =>
  axes === 1
    ? {
        ko: '배열을 돌려주세요. 수를 `[ ]` 안에 차례로 모아요.',
        en: 'Return an array: numbers one after another, in `[ ]`.',
      }
    : {
        ko: '배열이 담긴 배열을 돌려주세요. 한 줄이 배열 하나예요.',
        en: 'Return an array of arrays, one for each row.',
      };

const otherForm = (call: string, shape: readonly number[]): Text =>
  shape.length === 1
    ? {
        ko: `\`${call}\`에서 수가 ${shape[0]}개 나왔어요. 몇 개여야 하는지 손으로 세어 보세요.`,
        en: `The count of numbers that \`${call}\` returns is ${shape[0]}. Count by hand how many there should be.`,
      }
    : {
        ko: `\`${call}\`에서 나온 표의 모양이 ${thatIs(shape.join('×'))}. 어떤 모양이어야 하는지 손으로 세어 보세요.`,
        en: `What \`${call}\` returns is ${shape.join('×')}. Count by hand what it should be.`,
      };

const otherValue = (call: string, value: string): Text => ({
  ko: `\`${call}\`에서 ${value} 값이 나왔어요. 같은 수로 손으로 계산해서 견줘 보세요.`,
  en: `\`${call}\` returns ${value}. Work it out by hand with the same numbers and compare.`,
});

const otherNumbers = (call: string): Text => ({
  ko: `\`${call}\`에서 나온 모양은 맞는데 값이 달라요. 한 칸을 손으로 계산해서 견줘 보세요.`,
  en: `What \`${call}\` returns has the right form, but other values. Work one of them out by hand and compare.`,
});

const stopped = (message: string): Text => ({
  ko: `함수가 도중에 오류로 멈췄어요: ${message}`,
  en: `The function stopped with an error: ${message}`,
});
