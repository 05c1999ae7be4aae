// What Unicode's East Asian Width calls wide or fullwidth.
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?!\p{RI})\p{Emoji_Presentation}/u;
// Accents, joiners, and the vowels and ends of a Korean letter that is spelled in parts.
const drawnOver = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/**
 * Columns that text takes in a terminal, where a Korean letter takes two.
 *
 * @example terminalWidth('3칸') // 3
 */
export function terminalWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += drawnOver.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}
