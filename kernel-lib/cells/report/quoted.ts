const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

/**
 * A string in the quotes that need no escaping in it, single ones where they can be.
 *
 * @example quoted("it's") // '"it\'s"'
 */
export function quoted(text: string): string {
  const quote = ["'", '"', '`'].find((mark) => !text.includes(mark) && !(mark === '`' && text.includes('${'))) ?? "'";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
  const escaped = text.replace(/[\\\x00-\x1f\x7f-\x9f]/g, (letter) => escapes[letter] ?? coded(letter));
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

function coded(letter: string): string {
  return letter === '\\' ? '\\\\' : `\\x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
