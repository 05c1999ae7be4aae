import { random, shuffle } from '../random.ts';
import type { Text } from '../text/language.ts';
import type { Exercise, Kind, Posed, Verdict } from './exercise.ts';
import type { Goal } from './goals.ts';
import { isNothing } from './is-nothing.ts';
import { names, sameValue, type Value, valueShape } from './value.ts';

/** A whole number from `from` to `to`, both of them possible. */
export type Pick = (from: number, to: number) => number;

/** Words that may hold the numbers of a variant. */
export type Told<Variant> = Text | ((variant: Variant) => Text);

/** How a wrong answer comes about: what is given, and what was not thought of. */
export interface Mistake<Variant, Given> {
  readonly given: (variant: Variant) => Given;
  readonly because: Told<Variant>;
  /** Whether another value, which is no usual mistake, comes about in the same way. */
  readonly like?: (given: Value, variant: Variant) => boolean;
}

/** What the author of any question writes. */
export interface QuestionOptions<Variant, Given> {
  readonly id: string;
  /** 1 by default. */
  readonly version?: number;
  readonly goal: Goal;
  /** Numbers for one learner; their ranges are how hard the question is. */
  readonly draw: (pick: Pick) => Variant;
  readonly question: Told<Variant>;
  readonly right: (variant: Variant) => Given;
  readonly mistakes: Readonly<Record<string, Mistake<Variant, Given>>>;
  /** Neither of the first two names what is right. */
  readonly hints: readonly [Told<Variant>, Told<Variant>, Told<Variant>];
  readonly answer: Told<Variant>;
  /** What a right answer is told. */
  readonly praise?: Told<Variant>;
}

/** What is given, as it is compared; or why it cannot be compared. */
export type Reading = { readonly value: Value } | { readonly refused: Text };

/** What a kind of question adds to it. */
export interface KindOptions<Variant> {
  readonly kind: Kind;
  readonly read: (given: unknown, variant: Variant) => Reading;
  /** Numbers this close are the same; 1e-6 by default. */
  readonly within?: number;
  /** What is told to a wrong answer that is no usual mistake; how its form differs, or where hints are, by default. */
  readonly unlike?: (given: Value, right: Value, variant: Variant) => Text;
  /** What is typed, where the kind of the question does not tell. */
  readonly form?: Text;
  readonly options?: (variant: Variant) => readonly Text[];
  readonly lines?: (variant: Variant) => readonly string[];
  readonly source?: string;
}

const tries = 1000;

/**
 * A question of any kind: numbers are drawn until every mistake gives another value than the others and than what is right,
 * and no sentence and neither of the first two hints names what is right.
 */
export function posing<Variant, Given>(
  question: QuestionOptions<Variant, Given>,
  kind: KindOptions<Variant>,
): Exercise {
  const { id, goal, version = 1 } = question;
  return {
    ...{ id, goal, version, kind: kind.kind },
    ...(kind.source !== undefined && { source: kind.source }),
    ...(kind.form !== undefined && { form: kind.form }),
    pose(seed, askedAs = id) {
      const next = random(seed);
      const pick: Pick = (from, to) => from + Math.floor(next() * (to - from + 1));
      for (let left = tries; left > 0; left--) {
        const posed = clearlyPosed({ ...question, id: askedAs }, kind, question.draw(pick));
        if (posed) return posed;
      }
      throw new RangeError(`${id}: none of ${tries} variants tells its mistakes apart without naming what is right`);
    },
  };
}

/** Numbers from 1 to `count` in an order of this learner's own. */
export function mixed(count: number, pick: Pick): number[] {
  const order = Array.from({ length: count }, (_, i) => i + 1);
  shuffle(order, random(pick(0, 2 ** 31)));
  return order;
}

/** The words with the numbers of a variant in them. */
export function told<Variant>(words: Told<Variant>, variant: Variant): Text {
  return typeof words === 'function' ? words(variant) : words;
}

function clearlyPosed<Variant, Given>(
  question: QuestionOptions<Variant, Given>,
  kind: KindOptions<Variant>,
  variant: Variant,
): Posed | undefined {
  const { within = 1e-6 } = kind;
  const say = (words: Told<Variant>) => told(words, variant);
  const value = (given: unknown) => {
    const reading = kind.read(given, variant);
    if ('refused' in reading) throw new RangeError(`${question.id}: ${reading.refused.en}`);
    return reading.value;
  };
  const right = question.right(variant);
  const rightValue = value(right);
  const mistakes = Object.entries(question.mistakes).map(([mistake, { given, because, like }]) => {
    const wrong = given(variant);
    return { mistake, wrong, value: value(wrong), sentence: say(because), like };
  });
  const values = [rightValue, ...mistakes.map((each) => each.value)];
  if (values.some((each, i) => values.slice(0, i).some((other) => sameValue(each, other, within)))) return undefined;
  const [first, second, third] = question.hints.map(say);
  const sentences = [first, second, ...mistakes.map(({ sentence }) => sentence)];
  if (sentences.some(({ ko, en }) => names(ko, rightValue) || names(en, rightValue))) return undefined;

  const asked = say(question.question);
  return {
    question: asked,
    ...(kind.options && { options: kind.options(variant) }),
    ...(kind.lines && { lines: kind.lines(variant) }),
    hints: [first, second, third],
    answer: say(question.answer),
    right,
    mistakes: Object.fromEntries(mistakes.map(({ mistake, wrong }) => [mistake, wrong])),
    judge(given): Verdict {
      if (isNothing(given)) return { right: false, asked: true, sentence: asked };
      const reading = kind.read(given, variant);
      if ('refused' in reading) return { right: false, mistake: 'type', sentence: reading.refused };
      if (isNothing(reading.value)) return { right: false, asked: true, sentence: asked };
      if (sameValue(reading.value, rightValue, within))
        return { right: true, sentence: say(question.praise ?? rightAtLast) };
      const found =
        mistakes.find(({ value }) => sameValue(reading.value, value, within)) ??
        mistakes.find(({ like }) => like?.(reading.value, variant));
      if (found) return { right: false, mistake: found.mistake, sentence: found.sentence };
      if (kind.unlike) return { right: false, sentence: kind.unlike(reading.value, rightValue, variant) };
      const shapes = [reading.value, rightValue].map(valueShape);
      return String(shapes[0]) === String(shapes[1])
        ? { right: false, sentence: notYet(question.id) }
        : { right: false, mistake: 'shape', sentence: (shapes.every(inOneRow) ? otherCount : otherShape)(shapes[0]) };
    },
  };
}

const rightAtLast: Text = { ko: '맞았어요.', en: 'That is right.' };

const inOneRow = (shape: readonly number[]) => shape.length === 1;

const otherCount = ([count]: readonly number[]): Text => ({
  ko: `수의 개수가 달라요. 지금은 ${count}개예요.`,
  en: `Another count of numbers is asked for; yours is ${count}.`,
});

const otherShape = (shape: readonly number[]): Text => ({
  ko: `수를 담은 모양이 달라요. 지금은 [${shape}] 모양이에요.`,
  en: `The numbers stand in another form; yours is [${shape}].`,
});

const notYet = (id: string): Text => ({
  ko: `아직 아니에요. hint('${id}')를 실행하면 한 걸음씩 도와줘요.`,
  en: `Not yet. hint('${id}') helps one step at a time.`,
});
