import { highlightCode } from '@lezer/highlight';
import { codeParts } from './code-colours.ts';
import { codeLanguage } from './code-language.ts';

/** An explanation as the checker writes it in Markdown: paragraphs, lists, code; all else of it stays text. */
export function explanationElement(markdown: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; ) {
    const end = endOfBlock(lines, i);
    const block = lines.slice(i, end);
    if (isFence(block[0])) fragment.append(codeElement(block.slice(1, -1).join('\n')));
    else if (isItem(block[0])) fragment.append(listElement(block));
    else if (block[0].trim() !== '') fragment.append(withInlines(document.createElement('p'), block.join('\n')));
    i = end;
  }
  return fragment;
}

const isFence = (line: string) => /^`{3,}/.test(line);
const isItem = (line: string) => line.startsWith('- ');

/** A fence ends with as many ticks as it began; a list or a paragraph where something else begins. */
function endOfBlock(lines: readonly string[], start: number): number {
  const [ticks] = /^`{3,}/.exec(lines[start]) ?? [];
  if (ticks) {
    const close = lines.indexOf(ticks, start + 1);
    return close < 0 ? lines.length : close + 1;
  }
  const kind = kindOf(lines[start]);
  let end = start + 1;
  while (end < lines.length && kindOf(lines[end]) === kind) end++;
  return end;
}

function kindOf(line: string): string {
  return isFence(line) ? 'fence' : isItem(line) ? 'item' : line.trim() === '' ? 'nothing' : 'text';
}

function codeElement(code: string): HTMLElement {
  const element = document.createElement('pre');
  highlightCode(
    code,
    codeLanguage.parser.parse(code),
    codeParts,
    (text, classes) => {
      const part = document.createElement('span');
      part.className = classes;
      part.textContent = text;
      element.append(classes === '' ? text : part);
    },
    () => element.append('\n'),
  );
  return element;
}

function listElement(items: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...items.map((item) => withInlines(document.createElement('li'), item.slice(2))));
  return list;
}

const inline = /`([^`]+)`|\\([!-/:-@[-`{-~])|&#(\d+);|[^`\\&]+|[\s\S]/g;

function withInlines<T extends HTMLElement>(element: T, text: string): T {
  for (const [whole, code, escaped, entity] of text.matchAll(inline)) {
    if (code !== undefined) element.append(Object.assign(document.createElement('code'), { textContent: code }));
    else element.append(escaped ?? (entity === undefined ? whole : String.fromCodePoint(Number(entity))));
  }
  element.normalize();
  return element;
}
