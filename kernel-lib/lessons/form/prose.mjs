// @ts-check

/**
 * The words of Markdown without its code, its formulas, its tags and where its links go.
 *
 * @param {string} markdown
 */
export function prose(markdown) {
  return markdown
    .replace(/```[\s\S]*?(```|$)|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$[^$\n]*\$|<[^>\n]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
}

/**
 * How much there is to read: syllables of Hangul, or English words.
 *
 * @param {string} text
 * @param {'ko' | 'en'} language
 */
export function proseLength(text, language) {
  const each = language === 'ko' ? /[가-힣]/g : /\p{L}[\p{L}\p{N}'’-]*/gu;
  return text.match(each)?.length ?? 0;
}
