import { type Colour, colours, mix } from './colours.ts';

/** How a value becomes a colour: grey from black to white, or signed from red over white to blue. */
export type Shading = 'grey' | 'signed';

/** The values at both ends of a scale of shades. */
export type Range = readonly [low: number, high: number];

/** The colour of a value on a scale; one that is not known (NaN) is left white, an endless one is at the end. */
export function shade(value: number, shading: Shading, [low, high]: Range): Colour {
  if (Number.isNaN(value)) return colours.paper;
  if (shading === 'grey') return mix(colours.black, colours.paper, clamp((value - low) / (high - low || 1)));
  const largest = Math.max(Math.abs(low), Math.abs(high)) || 1;
  return mix(colours.zero, value < 0 ? colours.negative : colours.positive, clamp(Math.abs(value) / largest));
}

/** The scale that holds all of these values that have an end: from 0 or below to the largest; symmetric when signs are shown. */
export function rangeOf(values: Iterable<number>, shading: Shading): Range {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (shading === 'grey') return [low, high];
  const largest = Math.max(-low, high);
  return [-largest, largest];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
