import { h, type JSX } from 'preact';
import type { Exercise } from '../../exercises/exercise.ts';
import { say, type Text } from '../../text/language.ts';
import { answer } from '../../text/shared-words.mjs';

/** How an answer is typed, by the kind of the question. */
const ways = {
  number: { ko: '수 하나. 10 / 4처럼 식을 적어도 돼요.', en: 'One number; a sum such as 10 / 4 will do.' },
  shape: { ko: '[세로, 가로, 채널]처럼', en: 'something like [height, width, channels]' },
  tensor: {
    ko: '한 줄에 한 행씩, 수는 띄어서: 1 2 ⏎ 3 4',
    en: 'a row in each line, numbers with spaces between: 1 2 ⏎ 3 4',
  },
} as const;

const words = {
  answer,
  like: ({ ko, en }: Text): Text => ({ ko: `${ko}처럼`, en: `something like ${en}` }),
} as const;

export interface TypedAnswerProps {
  readonly exercise: Exercise;
  /** For the field. */
  readonly id: string;
  readonly text: string;
  readonly put: (text: string) => void;
}

/** A field for a number, a shape, or rows of numbers. */
export function TypedAnswer({ exercise: { kind, form }, id, text, put }: TypedAnswerProps): JSX.Element {
  const way = form ? words.like(form) : ways[kind as keyof typeof ways];
  const field = {
    ...{ id, value: text, autocomplete: 'off', autocapitalize: 'off', spellcheck: false },
    'aria-describedby': `${id}-way`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      put(currentTarget.value),
  };
  return h(
    'div',
    { class: 'typed' },
    h('label', { for: id }, say(words.answer)),
    kind === 'tensor' ? h('textarea', { ...field, rows: 4 }) : h('input', { ...field, type: 'text' }),
    h('span', { class: 'soft', id: `${id}-way` }, say(way)),
  );
}
