const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/** Text made safe for Plotly, which reads tags such as `<a>`, templates such as `%{x}` and, beside MathJax, `$…$`. */
export function escapePlotly(text: string): string {
  return text
    .replace(/[&<>\n]/g, (character) => entities[character])
    .replaceAll('$', '&#36;')
    .replaceAll('%{', '&#37;{');
}
