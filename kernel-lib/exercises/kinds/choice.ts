import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import { mixed, posing, type QuestionOptions, type Reading, type Told, told } from '../posing.ts';
import { praise } from '../praise.ts';

/** One of the things that can be chosen, and what who chooses it is told. */
export interface Option<Variant> {
  readonly text: Told<Variant>;
  readonly because: Told<Variant>;
}

export interface ChoiceOptions<Variant>
  extends Pick<QuestionOptions<Variant, number>, 'id' | 'version' | 'goal' | 'question' | 'hints'> {
  readonly draw?: QuestionOptions<Variant, number>['draw'];
  readonly right: Option<Variant>;
  /** What sensible people choose, each by the id of the mistake. */
  readonly wrong: Readonly<Record<string, Option<Variant>>>;
}

/** A prediction: one of several options, in an order of each learner's own, is right, and each has its reason. */
export function choice<Variant>({ right, wrong, draw, ...question }: ChoiceOptions<Variant>): Exercise {
  const all = [right, ...Object.values(wrong)];
  type Shuffled = { readonly variant: Variant; readonly order: readonly number[] };
  const place = (option: Option<Variant>) => (shuffled: Shuffled) =>
    shuffled.order.indexOf(all.indexOf(option) + 1) + 1;
  const within =
    (words: Told<Variant>) =>
    ({ variant }: Shuffled) =>
      told(words, variant);
  const [first, second, third] = question.hints;
  return posing<Shuffled, number>(
    {
      ...question,
      draw: (pick) => ({ order: mixed(all.length, pick), variant: draw ? draw(pick) : (undefined as Variant) }),
      question: within(question.question),
      hints: [within(first), within(second), within(third)],
      right: place(right),
      mistakes: Object.fromEntries(
        Object.entries(wrong).map(([mistake, option]) => [
          mistake,
          { given: place(option), because: within(option.because) },
        ]),
      ),
      praise: within((variant) => praise(told(right.because, variant))),
      answer: within((variant) => answered(told(right.text, variant), told(right.because, variant))),
    },
    {
      kind: 'choice',
      options: ({ variant, order }) => order.map((number) => told(all[number - 1].text, variant)),
      read: (given, { variant, order }) =>
        chosen(
          given,
          order.map((number) => told(all[number - 1].text, variant).ko),
        ),
    },
  );
}

const answered = (text: Text, because: Text): Text => ({
  ko: `${text.ko}. ${because.ko}`,
  en: `${text.en}: ${because.en}`,
});

function chosen(given: unknown, texts: readonly string[]): Reading {
  const text = typeof given === 'number' ? texts[given - 1] : undefined;
  return text === undefined ? { refused: noSuchOption(texts.length) } : { value: text };
}

const noSuchOption = (count: number): Text => ({
  ko: `1부터 ${count}까지의 번호 가운데 하나를 적어 주세요.`,
  en: `Give one of the numbers from 1 to ${count}.`,
});
