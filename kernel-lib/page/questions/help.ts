import { type ComponentChildren, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, type Text } from '../../text/language.ts';
import { undo } from '../../text/shared-words.mjs';
import { Press } from '../elements/press.ts';
import { sentence } from './sentence.ts';
import type { Answer } from './use-answer.ts';

const words = {
  hint: (shown: number) => (shown === 0 ? { ko: '힌트', en: 'Hint' } : { ko: '힌트 더', en: 'Another hint' }),
  hintNumber: (number: number) => ({ ko: `힌트 ${number}`, en: `Hint ${number}` }),
  answer: { ko: '풀이', en: 'Worked answer' },
  first: {
    ko: '먼저 한 번 답해 보세요. 틀려도 괜찮아요. ‘힌트’가 도와줘요.',
    en: 'Answer once yourself first; it may be wrong. “Hint” helps.',
  },
  startOver: { ko: '처음부터', en: 'Start over' },
  undo,
} as const;

export interface HelpProps {
  readonly answer: Answer;
  readonly isTried: boolean;
  /** Forgets what is not yet given. */
  readonly startOver: () => void;
  readonly children?: ComponentChildren;
}

/** Hints one by one, the worked answer after a try, and the cell as the lesson has it. */
export function Help({ answer, isTried, startOver, children }: HelpProps): JSX.Element {
  const { posed, student } = answer;
  const [shown, show] = useState(0);
  const [isTold, tell] = useState(false);
  const hide = () => {
    show(0);
    tell(false);
  };
  // Another student has other numbers: hints are counted anew.
  useEffect(hide, [student]);
  const clear = () => {
    startOver();
    hide();
  };
  const hintsAreOver = shown >= posed.hints.length;
  return h(
    'div',
    { class: 'help' },
    h(
      'div',
      { class: 'notes', 'aria-live': 'polite' },
      ...posed.hints.slice(0, shown).map((hint, i) => h(Note, { heading: words.hintNumber(i + 1), text: hint })),
      isTold && h(Note, { heading: words.answer, text: isTried ? posed.answer : words.first }),
    ),
    h(
      'div',
      { class: 'row' },
      children,
      h(Press, { text: say(words.hint(shown)), press: () => show(shown + 1), off: hintsAreOver }),
      h(Press, { text: say(words.answer), press: () => tell(true) }),
      h(StartOver, { answer, clear }),
    ),
  );
}

function Note({ heading, text }: { readonly heading: Text; readonly text: Text }): JSX.Element {
  return h('p', { class: 'note' }, h('b', null, say(heading)), ' ', ...sentence(text));
}

interface StartOverProps {
  readonly answer: Answer;
  /** Forgets what is shown. */
  readonly clear: () => void;
}

/** The cell as the lesson has it, and back: one button, so that the focus stays. */
function StartOver({ answer: { kept, keep }, clear }: StartOverProps): JSX.Element | null {
  const [before, remember] = useState<string>();
  useEffect(() => {
    if (kept !== undefined) remember(undefined);
  }, [kept]);
  const startOver = () => {
    remember(kept);
    clear();
    keep(undefined);
  };
  if (kept !== undefined) return h(Press, { text: say(words.startOver), press: startOver });
  return before === undefined ? null : h(Press, { text: say(words.undo), press: () => keep(before) });
}
