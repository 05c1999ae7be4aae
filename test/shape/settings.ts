import fc from 'fast-check';
import type { Padding, SlidingWindow } from '../../kernel-lib/shape/window/slide.ts';

/** An axis and a window, drawn at random. */
export interface Setting {
  readonly length: number;
  readonly window: Required<SlidingWindow>;
}

const whole = (min: number, max: number) => fc.integer({ min, max });

/** Lengths 1–64, windows 1–11, strides 1–7, dilation 1–3, every padding, three in ten rounded up. */
export const setting: fc.Arbitrary<Setting> = fc.record({
  length: whole(1, 64),
  window: fc.record({
    size: whole(1, 11),
    strides: whole(1, 7),
    dilationRate: whole(1, 3),
    padding: fc.oneof(
      { arbitrary: fc.constantFrom('valid', 'same', 'same-lower'), weight: 3 },
      { arbitrary: whole(0, 5), weight: 1 },
      { arbitrary: fc.tuple(whole(0, 5), whole(0, 5)), weight: 1 },
    ) as fc.Arbitrary<Padding>,
    ceilMode: whole(0, 9).map((tenth) => tenth > 6),
  }),
});

/** Two axes, drawn apart, so that they are hardly ever equal. */
export const pair: fc.Arbitrary<readonly [down: Setting, across: Setting]> = fc.tuple(setting, setting);
