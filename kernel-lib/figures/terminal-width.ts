/** Columns that text takes in a terminal, where Korean letters are two wide. */
export function terminalWidth(content: string): number {
  let width = 0;
  for (const character of content)
    width += /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(character) ? 2 : 1;
  return width;
}
