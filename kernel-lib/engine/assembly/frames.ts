import { Convolution } from './convolution-arguments';
import { largest, noteExtremes } from './extremes';

/** Where a picture can be read as if no window hung over its edge: itself, or a copy in a frame of zeros. */
export function framed(c: Convolution, n: i32, frame: usize): usize {
  if (!c.framed) return c.images + <usize>n * c.imageBytes;
  bordered(c, n, frame, c.frameHeight, c.frameWidth);
  return frame;
}

/** Copies a picture into a frame of zeros, as far as it reaches. */
export function bordered(c: Convolution, n: i32, frame: usize, height: i32, width: i32): void {
  const line = <usize>width * c.pixelBytes;
  memory.fill(frame, 0, <usize>height * line);
  eachLine(c, c.images + <usize>n * c.imageBytes, frame, height, width, true);
}

/** Copies what is inside a frame back to its picture. */
export function unbordered(c: Convolution, n: i32, frame: usize, height: i32, width: i32): void {
  eachLine(c, c.found + <usize>n * c.imageBytes, frame, height, width, false);
}

/** Copies the lines that a picture and its frame have in common, one way or the other, and looks at what comes in where that is asked for. */
function eachLine(c: Convolution, image: usize, frame: usize, height: i32, width: i32, inward: bool): void {
  const bytes = <usize>max(0, min(c.width, width - c.left)) * c.pixelBytes;
  let magnitudes = i32x4.splat(0);
  for (let y = 0, end = min(c.height, height - c.top); y < end; y++) {
    const outer = frame + <usize>((c.top + y) * width + c.left) * c.pixelBytes;
    const inner = image + <usize>(y * c.width) * c.pixelBytes;
    if (!inward) memory.copy(inner, outer, bytes);
    else if (c.extreme) magnitudes = copied(outer, inner, bytes, magnitudes);
    else memory.copy(outer, inner, bytes);
  }
  if (inward && c.extreme) noteExtremes(c, magnitudes);
}

/** Copies numbers by fours: the largest magnitudes of these and those before them. */
function copied(into: usize, from: usize, bytes: usize, before: v128): v128 {
  let magnitudes = before;
  for (let at: usize = 0; at < bytes; at += 16) {
    const four = v128.load(from + at);
    v128.store(into + at, four);
    magnitudes = largest(magnitudes, four);
  }
  return magnitudes;
}
