import { type ComponentChild, h, type JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface OptionsProps {
  /** The element that asks. */
  readonly labelledBy: string;
  readonly options: readonly ComponentChild[];
  /** Counted from 1. */
  readonly chosen: number | undefined;
  /** Whether what is chosen is right; nothing where nothing is said of it. */
  readonly right: boolean | undefined;
  /** Whether nothing else can be chosen now. */
  readonly off?: boolean;
  readonly kind?: 'code';
  readonly choose: (number: number) => void;
}

/** Buttons of which one is chosen: arrows go through them, a number or Enter chooses. */
export function Options({ labelledBy, options, chosen, right, off, kind, choose }: OptionsProps): JSX.Element {
  const group = useRef<HTMLDivElement>(null);
  const buttons = () => [...(group.current?.querySelectorAll('button') ?? [])];
  const take = (number: number) => {
    buttons()[number - 1]?.focus();
    if (!off) choose(number);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = buttons().indexOf(document.activeElement as HTMLButtonElement);
    const number = Number(event.key);
    const step = steps[event.key];
    if (step !== undefined) buttons()[(at + step + options.length) % options.length]?.focus();
    else if (number >= 1 && number <= options.length) take(number);
    else return;
    event.preventDefault();
  };
  const option = (text: ComponentChild, i: number) => {
    const isChosen = chosen === i + 1;
    const mark = isChosen && right !== undefined ? (right ? '✓' : '✗') : `${i + 1}`;
    return h(
      'button',
      {
        ...{ type: 'button', role: 'radio', 'aria-checked': isChosen, 'aria-disabled': off || undefined },
        class: isChosen ? (right === undefined ? 'chosen' : right ? 'chosen right' : 'chosen wrong') : undefined,
        tabIndex: (chosen ?? 1) === i + 1 ? 0 : -1,
        onClick: () => take(i + 1),
      },
      h('span', { class: 'option-mark', 'aria-hidden': 'true' }, mark),
      h(kind === 'code' ? 'code' : 'span', null, text),
    );
  };
  return h(
    'div',
    { ref: group, class: `options ${kind ?? ''}`, role: 'radiogroup', 'aria-labelledby': labelledBy, onKeyDown: press },
    ...options.map(option),
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
