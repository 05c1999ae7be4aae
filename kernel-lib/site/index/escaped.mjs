// @ts-check

/**
 * Text as HTML shows it, also within an attribute.
 *
 * @param {string} text
 */
export function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
