import { type Tensor, zeros } from '../tensor.ts';

/** Cuts the last axis into `parts` of equal length. */
export function splitChannels({ shape, data }: Tensor, parts: number): Tensor[] {
  const channels = shape[shape.length - 1];
  const width = channels / parts;
  return Array.from({ length: parts }, (_, part) => {
    const share = zeros([...shape.slice(0, -1), width]);
    for (let i = 0; i < share.data.length; i++) {
      share.data[i] = data[Math.floor(i / width) * channels + part * width + (i % width)];
    }
    return share;
  });
}

/** Puts parts of equal length side by side on the last axis. */
export function joinChannels(parts: readonly Tensor[]): Tensor {
  const [{ shape }] = parts;
  const width = shape[shape.length - 1];
  const channels = width * parts.length;
  const whole = zeros([...shape.slice(0, -1), channels]);
  for (const [part, { data }] of parts.entries()) {
    for (let i = 0; i < data.length; i++) {
      whole.data[Math.floor(i / width) * channels + part * width + (i % width)] = data[i];
    }
  }
  return whole;
}
