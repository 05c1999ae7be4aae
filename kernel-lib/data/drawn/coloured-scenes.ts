import type { Random } from '../../random.ts';
import type { StoredPictures } from '../formats/stored-pictures.ts';
import { cover, disc, type Form, type Point, polygon, without } from './paint.ts';

const side = 32;

/** What a scene shows: forms painted one over the other, in the first or the second colour of the scene. */
interface Kind {
  readonly ko: string;
  readonly en: string;
  readonly forms: readonly (readonly [colour: 0 | 1, form: Form])[];
}

/** The ten kinds of scenes, by class number. */
export const sceneKinds: readonly Kind[] = [
  {
    ko: '집',
    en: 'house',
    forms: [
      [0, polygon([-0.7, -0.1], [0.7, -0.1], [0.7, 0.9], [-0.7, 0.9])],
      [1, polygon([0, -0.9], [0.95, -0.1], [-0.95, -0.1])],
    ],
  },
  {
    ko: '나무',
    en: 'tree',
    forms: [
      [1, polygon([-0.15, 0], [0.15, 0], [0.15, 0.95], [-0.15, 0.95])],
      [0, disc([0, -0.3], 0.65)],
    ],
  },
  {
    ko: '배',
    en: 'boat',
    forms: [
      [0, polygon([-0.95, 0.35], [0.95, 0.35], [0.55, 0.85], [-0.55, 0.85])],
      [1, polygon([0.05, -0.9], [0.75, 0.2], [0.05, 0.2])],
    ],
  },
  {
    ko: '자동차',
    en: 'car',
    forms: [
      [
        0,
        polygon([-0.95, 0], [-0.55, 0], [-0.35, -0.45], [0.4, -0.45], [0.6, 0], [0.95, 0], [0.95, 0.4], [-0.95, 0.4]),
      ],
      [1, disc([-0.5, 0.45], 0.27)],
      [1, disc([0.5, 0.45], 0.27)],
    ],
  },
  {
    ko: '물고기',
    en: 'fish',
    forms: [
      [0, disc([0.2, 0], 0.7, 0.42)],
      [1, polygon([-0.35, 0], [-0.95, -0.5], [-0.95, 0.5])],
    ],
  },
  {
    ko: '꽃',
    en: 'flower',
    forms: [...around(5, 0.55).map((petal): readonly [0, Form] => [0, disc(petal, 0.36)]), [1, disc([0, 0], 0.3)]],
  },
  {
    ko: '버섯',
    en: 'mushroom',
    forms: [
      [1, polygon([-0.28, 0], [0.28, 0], [0.28, 0.9], [-0.28, 0.9])],
      [0, without(disc([0, 0.05], 0.9, 0.85), polygon([-1, 0.05], [1, 0.05], [1, 1], [-1, 1]))],
    ],
  },
  { ko: '별', en: 'star', forms: [[0, star(5, 0.42)]] },
  { ko: '달', en: 'moon', forms: [[0, without(disc([0, 0], 0.85), disc([0.4, -0.1], 0.7))]] },
  {
    ko: '풍선',
    en: 'balloon',
    forms: [
      [1, polygon([-0.06, 0.3], [0.06, 0.3], [0.16, 1], [0.04, 1])],
      [0, disc([0, -0.25], 0.55, 0.68)],
    ],
  },
];

/**
 * Pictures `[count, 32, 32, 3]` in CIFAR-10's form, of ten kinds of things in turn, each at another place, size and tilt,
 * before hills and clutter, under changing light. Colours tell nothing about the kind, which only the form
 * does; things are on average lighter than what is behind them.
 */
export function colouredScenes(count: number, random: Random): StoredPictures {
  const pixels = new Uint8Array(count * side * side * 3);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % sceneKinds.length);
  labels.forEach((label, i) => {
    pixels.set(scene(sceneKinds[label], random), i * side * side * 3);
  });
  return { shape: [count, side, side, 3], pixels, labels };
}

type Colour = readonly [red: number, green: number, blue: number];

function scene({ forms }: Kind, random: Random): Uint8ClampedArray {
  const within = (least: number, most: number): number => least + (most - least) * random();
  const canvas = background(random);
  for (let i = 0; i < 3; i++) {
    const blot = { x: within(0, side), y: within(0, side), radius: within(2, 4), angle: within(0, 3) };
    paint(canvas, cover(clutter[Math.floor(random() * clutter.length)], blot, side), colour(random, 0.2, 0.8));
  }
  const radius = within(8, 13);
  const room = side / 2 - radius;
  const pose = {
    x: side / 2 + within(-room, room),
    y: side / 2 + within(-room, room),
    radius,
    angle: within(-0.3, 0.3),
  };
  const colours = [colour(random, 0.4, 1), colour(random, 0.4, 1)];
  for (const [which, form] of forms) paint(canvas, cover(form, pose, side), colours[which]);
  const light = within(0.7, 1.1);
  // Values beyond black and white are cut off by the array itself.
  return new Uint8ClampedArray(canvas.map((value) => 255 * (value * light + 0.12 * (random() - 0.5))));
}

/** Two colours that meet at a slanting horizon. */
function background(random: Random): Float32Array {
  const [sky, ground] = [colour(random, 0, 0.6), colour(random, 0, 0.6)];
  const [height, slope] = [side * (0.3 + 0.5 * random()), random() - 0.5];
  const canvas = new Float32Array(side * side * 3);
  for (let pixel = 0; pixel < side * side; pixel++) {
    const above = Math.floor(pixel / side) < height + slope * ((pixel % side) - side / 2);
    canvas.set(above ? sky : ground, pixel * 3);
  }
  return canvas;
}

const clutter: readonly Form[] = [
  disc([0, 0], 0.8),
  polygon([-0.7, -0.7], [0.7, -0.7], [0.7, 0.7], [-0.7, 0.7]),
  polygon([0, -0.9], [0.8, 0.5], [-0.8, 0.5]),
];

function colour(random: Random, darkest: number, lightest: number): Colour {
  const shade = (): number => darkest + (lightest - darkest) * random();
  return [shade(), shade(), shade()];
}

function paint(canvas: Float32Array, shares: Float32Array, [red, green, blue]: Colour): void {
  for (let pixel = 0, i = 0; pixel < shares.length; pixel++, i += 3) {
    const share = shares[pixel];
    if (share === 0) continue;
    canvas[i] += share * (red - canvas[i]);
    canvas[i + 1] += share * (green - canvas[i + 1]);
    canvas[i + 2] += share * (blue - canvas[i + 2]);
  }
}

/** Corners on a circle, the first one at the top. */
function around(corners: number, radius: number, turn = 0): Point[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * (i + turn)) / corners;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

function star(points: number, waist: number): Form {
  const [tips, dents] = [around(points, 0.95), around(points, waist, 0.5)];
  return polygon(...tips.flatMap((tip, i) => [tip, dents[i]]));
}
