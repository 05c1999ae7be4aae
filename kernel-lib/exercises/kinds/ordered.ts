import type { Exercise } from '../exercise.ts';
import { type Pick as Draw, mixed, posing, type QuestionOptions, type Reading, type Told } from '../posing.ts';

export interface OrderedOptions extends Pick<QuestionOptions<undefined, number[]>, 'id' | 'version' | 'goal'> {
  readonly question: Told<undefined>;
  /** The lines of code in the order in which they work. */
  readonly lines: readonly string[];
  /** Neighbours that may as well change places, counted from 1 in `lines`. */
  readonly either?: readonly (readonly [number, number])[];
  /** Other orders of them, counted from 1 in `lines`, each by the id of the mistake. */
  readonly mistakes: Readonly<Record<string, { readonly order: readonly number[]; readonly because: Told<undefined> }>>;
  readonly hints: QuestionOptions<undefined, number[]>['hints'];
  readonly praise?: Told<undefined>;
}

/** Lines of code that are shown mixed, and put in order by the numbers they are shown with. */
export function ordered({ lines, either = [], mistakes, question, hints, praise, ...named }: OrderedOptions): Exercise {
  type Shown = readonly number[];
  const code = `\`${lines.join('\n')}\``;
  const straight = lines.map((_, i) => i + 1);
  const places = (order: readonly number[]) => (shown: Shown) => order.map((line) => shown.indexOf(line) + 1);
  const plain = (words: Told<undefined>) => (typeof words === 'function' ? words(undefined) : words);
  const [first, second, third] = hints;
  return posing<Shown, readonly number[]>(
    {
      ...named,
      draw: (pick) => outOfOrder(lines.length, pick),
      question: plain(question),
      right: places(straight),
      mistakes: Object.fromEntries(
        Object.entries(mistakes).map(([mistake, { order, because }]) => [
          mistake,
          { given: places(order), because: plain(because) },
        ]),
      ),
      hints: [plain(first), plain(second), plain(third)],
      answer: { ko: code, en: code },
      ...(praise && { praise: plain(praise) }),
    },
    {
      kind: 'order',
      lines: (shown) => shown.map((line) => lines[line - 1]),
      read: (given, shown) =>
        inOrder(
          given,
          shown.map((line) => lines[line - 1]),
          either.map(([first, second]) => [lines[first - 1], lines[second - 1]]),
        ),
    },
  );
}

/** Mixed, but never by chance as they should be. */
function outOfOrder(count: number, pick: Draw): number[] {
  const order = mixed(count, pick);
  return order.some((line, i) => line !== i + 1) ? order : outOfOrder(count, pick);
}

function inOrder(given: unknown, shown: readonly string[], either: readonly (readonly string[])[]): Reading {
  const each = Array.isArray(given) && given.length === shown.length && shown.every((_, i) => given.includes(i + 1));
  if (!each) return { refused: notEachOnce(shown.length) };
  return {
    value: either.reduce(
      straightened,
      given.map((number) => shown[number - 1]),
    ),
  };
}

/** The lines with these two the usual way round, where they stand side by side. */
function straightened(lines: readonly string[], [first, second]: readonly string[]): readonly string[] {
  const place = lines.indexOf(second);
  return lines[place + 1] === first ? [...lines.slice(0, place), first, second, ...lines.slice(place + 2)] : lines;
}

const notEachOnce = (count: number) => ({
  ko: `1부터 ${count}까지의 줄 번호를 한 번씩, 대괄호로 묶어 차례대로 적어 주세요.`,
  en: `Give the numbers of the lines from 1 to ${count} in brackets, each once, in order.`,
});
