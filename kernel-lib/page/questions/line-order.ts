import { h, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../text/language.ts';
import { OrderedLine } from './ordered-line.ts';

const words = {
  how: {
    ko: '줄을 끌거나, 줄에서 위아래 화살표 키나 ▲▼ 단추를 눌러 옮겨요.',
    en: 'Drag a line, or move it with the up and down arrow keys or the buttons ▲▼.',
  },
  place: (place: number, of: number, line: string) => ({
    ko: `${of}줄 가운데 ${place}번째: ${line}`,
    en: `${place} of ${of}: ${line}`,
  }),
} as const;

export interface LineOrderProps {
  readonly labelledBy: string;
  readonly lines: readonly string[];
  /** The numbers of the lines, counted from 1, in the order in which they stand. */
  readonly order: readonly number[];
  readonly put: (order: readonly number[]) => void;
}

/** Lines of code that are put in order: by pointer, by keys, by buttons. */
export function LineOrder({ labelledBy, lines, order, put }: LineOrderProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [held, hold] = useState<number>();
  const [followed, follow] = useState<{ readonly line: number; readonly part: string }>();
  const [said, tell] = useState('');
  // The focus goes with the line, so that one can press on.
  useLayoutEffect(() => {
    if (!followed) return;
    list.current?.querySelector<HTMLElement>(`[data-line="${followed.line}"] ${followed.part}`)?.focus();
  }, [followed]);

  const label = (line: number, place: number) => say(words.place(place, order.length, lines[line - 1].trim()));
  const move = (from: number, to: number, part?: string) => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = order.slice();
    next.splice(to, 0, ...next.splice(from, 1));
    put(next);
    tell(label(order[from], to + 1));
    if (part) follow({ line: order[from], part });
  };
  useDrag(held !== undefined, {
    drag: (y) => {
      const from = order.indexOf(held as number);
      const places = [...(list.current?.children ?? [])].map((each) => each.getBoundingClientRect());
      move(from, places.filter(({ top, height }, i) => i !== from && top + height / 2 < y).length);
    },
    drop: () => hold(undefined),
  });

  const item = (line: number, i: number) =>
    h(OrderedLine, {
      ...{ key: line, line, text: lines[line - 1], label: label(line, i + 1), isHeld: held === line },
      ...{ isFirst: i === 0, isLast: i === order.length - 1 },
      move: (by, part) => move(i, i + by, part),
      hold: () => hold(line),
    });
  return h(
    'div',
    { role: 'group', 'aria-labelledby': labelledBy },
    h('p', { class: 'soft' }, say(words.how)),
    h('ol', { ref: list, class: 'lines' }, ...order.map(item)),
    h('span', { class: 'said', role: 'status' }, said),
  );
}

interface Dragging {
  /** Takes how far down the window the pointer is. */
  readonly drag: (y: number) => void;
  readonly drop: () => void;
}

/** Follows the pointer on the window: an element that is moved within the page keeps no pointer. */
function useDrag(isHeld: boolean, { drag, drop }: Dragging): void {
  useLayoutEffect(() => {
    if (!isHeld) return;
    const ends = ['pointerup', 'pointercancel'] as const;
    const moved = ({ clientY }: PointerEvent) => drag(clientY);
    addEventListener('pointermove', moved);
    for (const end of ends) addEventListener(end, drop);
    return () => {
      removeEventListener('pointermove', moved);
      for (const end of ends) removeEventListener(end, drop);
    };
  });
}
