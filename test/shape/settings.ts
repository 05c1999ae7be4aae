import { random } from '../../kernel-lib/random.ts';
import type { Padding, SlidingWindow } from '../../kernel-lib/shape/window/slide.ts';

/** An axis and a window, drawn at random. */
export interface Setting {
  readonly length: number;
  readonly window: Required<SlidingWindow>;
}

/** Draws settings from the same sequence for the same seed: lengths 1–64, windows 1–11, strides 1–7, dilation 1–3, every padding. */
export function settings(count: number, seed: number): Setting[] {
  const next = random(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const paddings: readonly (() => Padding)[] = [
    () => 'valid',
    () => 'same',
    () => 'same-lower',
    () => whole(0, 5),
    () => [whole(0, 5), whole(0, 5)],
  ];
  return Array.from({ length: count }, () => ({
    length: whole(1, 64),
    window: {
      size: whole(1, 11),
      strides: whole(1, 7),
      dilationRate: whole(1, 3),
      padding: paddings[whole(0, 4)](),
      ceilMode: next() < 0.3,
    },
  }));
}

/** Two axes at a time, drawn apart, so that they are hardly ever equal. */
export function pairs(count: number, seed: number): [down: Setting, across: Setting][] {
  const drawn = settings(2 * count, seed);
  return Array.from({ length: count }, (_, i) => [drawn[2 * i], drawn[2 * i + 1]]);
}
