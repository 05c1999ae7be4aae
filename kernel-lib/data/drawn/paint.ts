/** A place in a drawing: both coordinates from −1 to 1 over the thing drawn, y pointing down. */
export type Point = readonly [x: number, y: number];

/** Whether a place lies in a form. */
export type Form = (x: number, y: number) => boolean;

/** The inside of a circle, or of an ellipse where both radii are given. */
export function disc([centreX, centreY]: Point, radiusX: number, radiusY: number = radiusX): Form {
  return (x, y) => ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 <= 1;
}

/** The inside of a polygon: a ray to the right crosses its sides an odd number of times. */
export function polygon(...corners: readonly Point[]): Form {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return (x, y) => {
    let inside = false;
    for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
      if (ys[i] > y !== ys[j] > y && x < xs[i] + ((y - ys[i]) / (ys[j] - ys[i])) * (xs[j] - xs[i])) inside = !inside;
    }
    return inside;
  };
}

/** The inside of one form and the outside of another. */
export function without(form: Form, hole: Form): Form {
  return (x, y) => form(x, y) && !hole(x, y);
}

/** Where a form stands in a picture, in pixels and radians. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly angle: number;
}

// Two looks each way into a pixel give edges a middle shade.
const looks = [0.25, 0.75];

/** Share of each pixel of `[size, size]` that a form covers: 0, ¼, ½, ¾ or 1. */
export function cover(form: Form, { x, y, radius, angle }: Pose, size: number): Float32Array {
  const shares = new Float32Array(size * size);
  const [cos, sin] = [Math.cos(angle) / radius, Math.sin(angle) / radius];
  const halfDiagonal = radius * Math.SQRT2;
  for (let row = from(y - halfDiagonal); row < to(y + halfDiagonal, size); row++) {
    for (let column = from(x - halfDiagonal); column < to(x + halfDiagonal, size); column++) {
      let hits = 0;
      for (const down of looks) {
        for (const right of looks) {
          const dx = column + right - x;
          const dy = row + down - y;
          const across = cos * dx + sin * dy;
          const along = cos * dy - sin * dx;
          // Nothing is drawn beyond the square from −1 to 1, and most of what is looked at lies beyond.
          if (across > -1 && across < 1 && along > -1 && along < 1 && form(across, along)) hits++;
        }
      }
      shares[row * size + column] = hits / 4;
    }
  }
  return shares;
}

function from(edge: number): number {
  return Math.max(0, Math.floor(edge));
}

function to(edge: number, size: number): number {
  return Math.min(size, Math.ceil(edge));
}
