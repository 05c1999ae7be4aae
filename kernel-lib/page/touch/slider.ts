import { h, type JSX } from 'preact';
import { Press } from '../elements/press.ts';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly limits: readonly [low: number, high: number];
  readonly change: (value: number) => void;
}

/** A whole number to drag, or to step by its buttons. */
export function Slider({ label, value, limits: [min, max], change }: SliderProps): JSX.Element {
  const step = (by: number, sign: string) =>
    h(Press, {
      text: sign,
      label: `${label} ${sign}1`,
      off: value + by < min || value + by > max,
      press: () => change(value + by),
    });
  const drag = (event: Event) => change(Number((event.target as HTMLInputElement).value));
  return h(
    'div',
    { class: 'slider' },
    h('label', null, h('span', null, label), h('input', { type: 'range', min, max, value, onInput: drag })),
    step(-1, '−'),
    h('span', { class: 'number' }, value),
    step(1, '+'),
  );
}
