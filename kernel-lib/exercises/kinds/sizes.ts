import type { Shape } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';

export interface SizesOptions<Variant> extends QuestionOptions<Variant, Shape> {
  /** What is asked for, in brackets; `[height, width, channels]` by default. */
  readonly form?: Text;
  /** What is told to numbers that are no usual mistake, where how many there are is part of what is asked. */
  readonly unlike?: Text;
}

/** A question whose answer is a shape, rows, columns, channels, or another few numbers in brackets. */
export function sizes<Variant>({ form, unlike, ...question }: SizesOptions<Variant>): Exercise {
  return posing(question, {
    kind: 'shape',
    read: (given) => shape(given, form),
    ...(form && { form }),
    ...(unlike && { unlike: () => unlike }),
  });
}

function shape(given: unknown, form: Text | undefined): Reading {
  const numbers = Array.isArray(given) && given.every((length) => typeof length === 'number');
  if (numbers) return { value: given };
  if (Array.isArray(given) && isInRows(given)) return { refused: inRows };
  return { refused: form ? notInForm(form) : noShape };
}

function isInRows(given: readonly unknown[]): boolean {
  return (
    given.length > 0 &&
    given.every((row) => Array.isArray(row) && row.length > 0 && row.every((each) => Number.isFinite(each)))
  );
}

const inRows: Text = {
  ko: '대괄호는 한 겹만 쓰고, 수를 모두 한 줄로 이어 적어 주세요.',
  en: 'Use one pair of brackets, with all the numbers on end.',
};

const noShape: Text = {
  ko: '모양을 `[세로, 가로, 채널]`처럼 대괄호로 묶어 적어 주세요.',
  en: 'Give the shape in brackets, as in `[height, width, channels]`.',
};

const notInForm = ({ ko, en }: Text): Text => ({
  ko: `\`${ko}\`처럼 수를 대괄호로 묶어 적어 주세요.`,
  en: `Give the numbers in brackets, as in \`${en}\`.`,
});
