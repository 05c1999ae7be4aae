import { fence } from './fence.ts';

/**
 * A docstring as Markdown that shows what it says: its code stays code, as spans, fences or indented lines, and all else stays
 * text, whatever it would mean to Markdown, HTML or TeX.
 */
export function plainMarkdown(docstring: string): string {
  const blocks: string[] = [];
  const lines = docstring.split('\n');
  for (let i = 0; i < lines.length; ) {
    const end = endOfCode(lines, i);
    if (end > i) blocks.push(block(lines.slice(i, end)));
    else blocks.push(prose(lines[i]));
    i = Math.max(end, i + 1);
  }
  return blocks.join('\n');
}

/** The line behind the code that begins at a line; that line itself where none does. */
function endOfCode(lines: readonly string[], start: number): number {
  if (/^ {0,3}```/.test(lines[start])) {
    const close = lines.findIndex((line, i) => i > start && /^ {0,3}```\s*$/.test(line));
    return close < 0 ? start : close + 1;
  }
  if (start > 0 && lines[start - 1].trim() !== '') return start;
  let end = start;
  while (end < lines.length && /^ {4}\s*\S/.test(lines[end])) end++;
  return end;
}

function block(lines: readonly string[]): string {
  if (!lines[0].trimStart().startsWith('```')) return fence(lines.map((line) => line.slice(4)).join('\n'));
  const language = /^ {0,3}```(\w*)/.exec(lines[0])?.[1] ?? '';
  return fence(lines.slice(1, -1).join('\n'), language);
}

function prose(line: string): string {
  const text = line.trimStart();
  // Under a line of text these would make a heading of it.
  if (/^[=-]+\s*$/.test(text)) return `${entity(text[0])}${text.slice(1)}`;
  return text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : literal(part)))
    .join('');
}

/** Text that means nothing to Markdown; an address would become a link, and take the marks behind it along. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&$~|#!]/g, '\\$&').replace(/:(?=\/\/)|(?<=www)\.|@/gi, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
