import { Convolution } from './convolution-arguments';

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

/** Copies what is inside the frame back to its picture. */
export function unframe(c: Convolution, n: i32, frame: usize): void {
  eachLine(c, c.found + <usize>n * c.imageBytes, frame, c.frameHeight, c.frameWidth, false);
}

/** Copies the lines that a picture and its frame have in common, one way or the other. */
function eachLine(c: Convolution, image: usize, frame: usize, height: i32, width: i32, inward: bool): void {
  const bytes = <usize>max(0, min(c.width, width - c.left)) * c.pixelBytes;
  for (let y = 0, end = min(c.height, height - c.top); y < end; y++) {
    const outer = frame + <usize>((c.top + y) * width + c.left) * c.pixelBytes;
    const inner = image + <usize>(y * c.width) * c.pixelBytes;
    if (inward) memory.copy(outer, inner, bytes);
    else memory.copy(inner, outer, bytes);
  }
}
