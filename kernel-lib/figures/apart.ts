import type { Range } from './shade.ts';

/** A range as it is, or half a unit more on both sides where its ends are the same: an axis has a length. */
export function apart([low, high]: Range): Range {
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}
