import { h, type JSX } from 'preact';
import { say } from '../../text/language.ts';
import { down, up } from '../../text/shared-words.mjs';

export interface OrderedLineProps {
  /** Its number, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** What a screen reader says: where it stands, and what. */
  readonly label: string;
  readonly isHeld: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Moves it by so many places, with the focus on a part of it. */
  readonly move: (by: number, part: string) => void;
  readonly hold: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** A line to drag or to move with arrow keys, and buttons that move it. */
export function OrderedLine({ line, text, label, isHeld, isFirst, isLast, move, hold }: OrderedLineProps): JSX.Element {
  const press = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(by, '.line-held');
  };
  // A finger drags by the grip: elsewhere it scrolls the page.
  const begin = ({ button, pointerType, target }: PointerEvent) => {
    const isOnGrip = (target as Element).closest('.grip') !== null;
    if (button === 0 && (pointerType === 'mouse' || isOnGrip)) hold();
  };
  const button = (by: number, sign: string, way: string, part: string, off: boolean) =>
    h(
      'button',
      {
        ...{ type: 'button', class: part, 'aria-label': `${label}: ${way}`, 'aria-disabled': off || undefined },
        onClick: () => move(by, `.${part}`),
      },
      sign,
    );
  return h(
    'li',
    { 'data-line': line, class: isHeld ? 'held' : undefined },
    h(
      'button',
      {
        ...{ type: 'button', class: 'line-held', 'aria-label': label },
        ...{ onKeyDown: press, onPointerDown: begin },
      },
      h('span', { class: 'grip', 'aria-hidden': 'true' }, '⠿'),
      h('code', { style: { paddingLeft: `${text.search(/\S/)}ch` } }, text.trim()),
    ),
    button(-1, '▲', say(up), 'line-up', isFirst),
    button(1, '▼', say(down), 'line-down', isLast),
  );
}
