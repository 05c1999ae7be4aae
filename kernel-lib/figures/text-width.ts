/** About how wide text is drawn, in pixels; Korean letters are as wide as they are high. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emWidth(character);
  return Math.round(ems * size);
}

function emWidth(character: string): number {
  if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(character)) return 0.95;
  if (/[MWmw%@…—]/.test(character)) return 0.9;
  if (/[ .,:;'|!ilIjtf()[\]·]/.test(character)) return 0.36;
  return character === '×' || character === '−' ? 0.7 : 0.61;
}
