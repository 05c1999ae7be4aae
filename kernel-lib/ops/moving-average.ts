/** A moving mean: it keeps a share of itself, and takes the rest from what was just found. */
export function movingAverage(moving: Float32Array, found: Float32Array, momentum: number): void {
  for (let i = 0; i < moving.length; i++) moving[i] = momentum * moving[i] + (1 - momentum) * found[i];
}
