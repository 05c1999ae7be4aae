// @ts-check

/**
 * Text that a terminal cuts at its edge instead of going on in the next row, which what is drawn over it would not cover.
 * Only the terminal knows how wide its letters are, Korean ones above all.
 *
 * @param {string} text
 */
export function clipped(text) {
  return `\x1b[?7l${text}\x1b[?7h`;
}
