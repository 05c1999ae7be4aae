import type { WindowOptions } from '../../kernel-lib/shape/window/slides.ts';

/** How a window moves, in the words of a layer's options. */
export type Moves = Required<Pick<WindowOptions, 'strides' | 'padding' | 'dilationRate'>>;

const strides: readonly Moves['strides'][] = [1, 2, [2, 1]];
const dilations: readonly Moves['dilationRate'][] = [1, 2, [1, 2]];
const paddings: readonly Moves['padding'][] = [
  'valid',
  'same',
  1,
  [
    [0, 1],
    [1, 0],
  ],
];

/** Every stride with every padding, and every dilation with each of both. */
export const windows: readonly Moves[] = paddings.flatMap((padding, p) =>
  strides.map((stride, s) => ({ strides: stride, padding, dilationRate: dilations[(p + s) % dilations.length] })),
);
