import { textWidth } from './text-width.ts';

/** Text broken into lines no wider than `width` pixels, between words, or inside one that is too long for a line. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').flatMap((long) => chopped(long, width, size))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, size) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

function chopped(word: string, width: number, size: number): string[] {
  const parts = [''];
  for (const character of word) {
    if (textWidth(parts[parts.length - 1] + character, size) > width) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}
