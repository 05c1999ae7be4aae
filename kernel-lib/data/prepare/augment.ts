import type { Random } from '../../random.ts';
import { type Tensor, zeros } from '../../tensor.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refusal } from '../refusal.ts';

export interface AugmentOptions {
  /** Moves by up to this many whole pixels along each axis; 0 by default. */
  readonly shift?: number;
  /** Mirrors left and right, every other picture on average; false by default. */
  readonly flip?: boolean;
  /** Turns by up to this many degrees either way; 0 by default. */
  readonly rotate?: number;
  /** Multiplies by 1 ± up to this share; the result stays within 0–1; 0 by default. */
  readonly brightness?: number;
  /** What comes in from outside: `'edge'`, the nearest pixel of the edge, which is the default, or this value. */
  readonly fill?: 'edge' | number;
  /** Decides for each picture. The same seed gives the same pictures. */
  readonly random: Random;
}

/**
 * Pictures `[n, height, width, channels]` from 0 to 1, each moved, mirrored, turned and lit a little differently:
 * the same things seen anew.
 *
 * Throws `RangeError` for what are no pictures.
 *
 * @example augment(tensor([0.1, 0.2], [1, 1, 2, 1]), { random: random(1) }) // tensor([0.1, 0.2], [1, 1, 2, 1])
 */
export function augment(x: Tensor, options: AugmentOptions): Tensor {
  refuseUnknownOptions('augment', options, ['shift', 'flip', 'rotate', 'brightness', 'fill', 'random']);
  const [count, height, width, channels] = x.shape;
  if (x.shape.length !== 4) {
    throw refusal('augment', {
      ko: `그림은 [n, 높이, 너비, 채널] 모양이어야 하는데 [${x.shape.join(', ')}] 모양을 받았어요`,
      en: `pictures are [n, height, width, channels], not [${x.shape.join(', ')}]`,
    });
  }
  const changed = zeros(x.shape);
  const picture = height * width * channels;
  for (let i = 0; i < count; i++) {
    const change = draw(options);
    const from = x.data.subarray(i * picture, (i + 1) * picture);
    redraw(
      from,
      changed.data.subarray(i * picture, (i + 1) * picture),
      [height, width, channels],
      change,
      options.fill,
    );
  }
  return changed;
}

interface Change {
  readonly down: number;
  readonly right: number;
  readonly mirrored: boolean;
  /** Radians. */
  readonly angle: number;
  readonly light: number;
}

/** Every picture draws five numbers, whichever changes are on: turning one on leaves the others as they were. */
function draw({ shift = 0, flip = false, rotate = 0, brightness = 0, random }: AugmentOptions): Change {
  const within = (most: number): number => (2 * random() - 1) * most;
  return {
    down: Math.round(within(shift)),
    right: Math.round(within(shift)),
    mirrored: random() < 0.5 && flip,
    angle: (within(rotate) * Math.PI) / 180,
    light: 1 + within(brightness),
  };
}

/** Asks for each pixel of the new picture where it was in the old one, and mixes the four pixels around that place. */
function redraw(
  from: Float32Array,
  to: Float32Array,
  [height, width, channels]: readonly [number, number, number],
  { down, right, mirrored, angle, light }: Change,
  fill: 'edge' | number = 'edge',
): void {
  const [middleY, middleX] = [(height - 1) / 2, (width - 1) / 2];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const pixel = (y: number, x: number, channel: number): number => {
    const [row, column] = fill === 'edge' ? [clamp(y, height), clamp(x, width)] : [y, x];
    const inside = row >= 0 && row < height && column >= 0 && column < width;
    return inside ? from[(row * width + column) * channels + channel] : Number(fill);
  };
  let i = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dy, dx] = [y - down - middleY, x - right - middleX];
      const sourceY = middleY + cos * dy + sin * dx;
      const unmirrored = middleX + cos * dx - sin * dy;
      const sourceX = mirrored ? width - 1 - unmirrored : unmirrored;
      const [top, left] = [Math.floor(sourceY), Math.floor(sourceX)];
      const [below, beside] = [sourceY - top, sourceX - left];
      for (let channel = 0; channel < channels; channel++) {
        const upper = mix(pixel(top, left, channel), pixel(top, left + 1, channel), beside);
        const lower = mix(pixel(top + 1, left, channel), pixel(top + 1, left + 1, channel), beside);
        to[i++] = light === 1 ? mix(upper, lower, below) : Math.min(1, mix(upper, lower, below) * light);
      }
    }
  }
}

function mix(a: number, b: number, share: number): number {
  return share === 0 ? a : a + (b - a) * share;
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}
