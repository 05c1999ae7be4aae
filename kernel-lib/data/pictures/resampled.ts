/** Height and width. */
type Size = readonly [height: number, width: number];

/** Where a value of a line begins to be read, and how much each of the values from there counts. */
interface Taps {
  readonly start: number;
  readonly weights: readonly number[];
}

/**
 * Pixels of three or four values brought to another size with three values, in the same bytes wherever it is computed.
 *
 * What becomes smaller is averaged down to about twice the size, and then by Lanczos' window of three.
 *
 * @example resampled(new Uint8Array([0, 0, 0, 200, 200, 200]), [1, 2], [1, 1]) // new Uint8Array([100, 100, 100])
 */
export function resampled(pixels: ArrayLike<number>, [height, width]: Size, [toHeight, toWidth]: Size): Uint8Array {
  const depth = pixels.length / (height * width);
  let lines = Float32Array.from({ length: height * width * 3 }, (_, i) => pixels[Math.floor(i / 3) * depth + (i % 3)]);
  for (const taps of passes(height, toHeight)) lines = down(lines, width * 3, taps);
  for (const taps of passes(width, toWidth)) lines = across(lines, taps);
  return Uint8Array.from(lines, (value) => Math.max(0, Math.min(255, Math.round(value))));
}

/** The steps from a length to another; none where they are the same. */
function passes(from: number, to: number): readonly (readonly Taps[])[] {
  if (from === to) return [];
  const box = Math.max(1, Math.floor(from / to / 2));
  const between = Math.ceil(from / box);
  const averaged = Array.from({ length: between }, (_, i) => {
    const count = Math.min(box, from - i * box);
    return { start: i * box, weights: Array<number>(count).fill(1 / count) };
  });
  const windows = Array.from({ length: to }, (_, i) =>
    windowed(((i + 0.5) * from) / to / box, from / to / box, between),
  );
  return box === 1 ? [windows] : [averaged, windows];
}

/** What lies around a place of a line; beyond its ends its last values go on. */
function windowed(centre: number, step: number, length: number): Taps {
  const kernel = step > 1 ? lanczos : cubic;
  const wide = Math.max(1, step);
  const reach = (step > 1 ? 3 : 2) * wide;
  const first = Math.ceil(centre - reach - 0.5);
  const last = Math.floor(centre + reach - 0.5);
  const start = Math.max(0, first);
  const weights = Array<number>(Math.min(length - 1, last) - start + 1).fill(0);
  for (let at = first; at <= last; at++) {
    const inside = Math.max(0, Math.min(length - 1, at));
    weights[inside - start] += kernel((at + 0.5 - centre) / wide);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { start, weights: weights.map((weight) => weight / sum) };
}

function lanczos(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= 3) return 0;
  const angle = Math.PI * x;
  return (3 * Math.sin(angle) * Math.sin(angle / 3)) / (angle * angle);
}

/** Between pixels that are spread out, as Catmull and Rom do. */
function cubic(x: number): number {
  const far = Math.abs(x);
  if (far >= 2) return 0;
  return far < 1 ? 1 + far * far * (1.5 * far - 2.5) : 2 + far * (-4 + far * (2.5 - 0.5 * far));
}

function down(lines: Float32Array, length: number, taps: readonly Taps[]): Float32Array<ArrayBuffer> {
  const made = new Float32Array(taps.length * length);
  for (const [row, { start, weights }] of taps.entries()) {
    for (const [k, weight] of weights.entries()) {
      const from = (start + k) * length;
      for (let i = 0; i < length; i++) made[row * length + i] += weight * lines[from + i];
    }
  }
  return made;
}

function across(lines: Float32Array, taps: readonly Taps[]): Float32Array<ArrayBuffer> {
  const last = taps[taps.length - 1];
  const length = 3 * (last.start + last.weights.length);
  const rows = lines.length / length;
  const made = new Float32Array(rows * taps.length * 3);
  for (let row = 0; row < rows; row++) {
    for (const [column, { start, weights }] of taps.entries()) {
      const to = (row * taps.length + column) * 3;
      for (const [k, weight] of weights.entries()) {
        const from = row * length + (start + k) * 3;
        for (let channel = 0; channel < 3; channel++) made[to + channel] += weight * lines[from + channel];
      }
    }
  }
  return made;
}
