import { h, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../text/language.ts';
import { down, up } from '../../text/shared-words.mjs';

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

  const move = (from: number, to: number, part?: string) => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = order.slice();
    next.splice(to, 0, ...next.splice(from, 1));
    put(next);
    tell(say(words.place(to + 1, order.length, lines[order[from] - 1].trim())));
    if (part) follow({ line: order[from], part });
  };
  // On the window: an element that is moved within the page keeps no pointer.
  useLayoutEffect(() => {
    if (held === undefined) return;
    const drag = ({ clientY }: PointerEvent) => {
      const from = order.indexOf(held);
      const places = [...(list.current?.children ?? [])].map((each) => each.getBoundingClientRect());
      move(from, places.filter(({ top, height }, i) => i !== from && top + height / 2 < clientY).length);
    };
    const drop = () => hold(undefined);
    const heard = { pointermove: drag, pointerup: drop, pointercancel: drop };
    const all = Object.entries(heard) as [keyof typeof heard, (event: PointerEvent) => void][];
    for (const [event, act] of all) addEventListener(event, act);
    return () => {
      for (const [event, act] of all) removeEventListener(event, act);
    };
  });

  const item = (number: number, i: number) => {
    const line = lines[number - 1];
    const label = say(words.place(i + 1, order.length, line.trim()));
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      move(i, i + by, '.line-held');
    };
    // A finger drags by the grip: elsewhere it scrolls the page.
    const begin = ({ button, pointerType, target }: PointerEvent) => {
      const isOnGrip = (target as Element).closest('.grip') !== null;
      if (button === 0 && (pointerType === 'mouse' || isOnGrip)) hold(number);
    };
    const button = (by: number, sign: string, text: string, part: string) =>
      h(
        'button',
        {
          ...{ type: 'button', class: part, 'aria-label': `${label}: ${text}` },
          'aria-disabled': i + by < 0 || i + by >= order.length || undefined,
          onClick: () => move(i, i + by, `.${part}`),
        },
        sign,
      );
    return h(
      'li',
      { key: number, 'data-line': number, class: held === number ? 'held' : undefined },
      h(
        'button',
        {
          ...{ type: 'button', class: 'line-held', 'aria-label': label },
          ...{ onKeyDown: press, onPointerDown: begin },
        },
        h('span', { class: 'grip', 'aria-hidden': 'true' }, '⠿'),
        h('code', { style: { paddingLeft: `${line.search(/\S/)}ch` } }, line.trim()),
      ),
      button(-1, '▲', say(up), 'line-up'),
      button(1, '▼', say(down), 'line-down'),
    );
  };
  return h(
    'div',
    { role: 'group', 'aria-labelledby': labelledBy },
    h('p', { class: 'soft' }, say(words.how)),
    h('ol', { ref: list, class: 'lines' }, ...order.map(item)),
    h('span', { class: 'said', role: 'status' }, said),
  );
}
