import { colours } from './colours.ts';
import { numeral } from './numeral.ts';
import type { Mark } from './scene.ts';
import type { Range, Shading } from './shade.ts';

/** What a scale takes beside a grid, with the space between. */
export const scaleWidth = 70;
/** A strip has room for a number at each end and one between them. */
export const shortestScale = 64;

/** A strip of every shade with the values at its ends. */
export function scale(x: number, y: number, height: number, shading: Shading, range: Range): Mark[] {
  const [low, high] = range;
  const steps = 32;
  const values = Array.from({ length: steps }, (_, step) => [high - ((high - low) * step) / (steps - 1)]);
  const end = (value: number, at: number): Mark => {
    const text = numeral(value, { decimals: 2 });
    return { kind: 'box', x: x + 14, y: at, width: 48, height: 24, text, size: 14, align: 'start' };
  };
  return [
    { kind: 'picture', x, y, width: 12, height, values, shading, range },
    { kind: 'box', x, y, width: 12, height, stroke: colours.line },
    end(high, y - 4),
    ...(low < 0 && high > 0 ? [end(0, y + (height * high) / (high - low) - 11)] : []),
    end(low, y + height - 18),
  ];
}
