import { type Element, elements } from '../support/markup.ts';

/** What is drawn on the paper of a figure. */
export function onPaper(svg: string): Element[] {
  const all = elements(svg);
  const paper = all.findIndex(({ name }) => name === 'rect');
  return all.filter((_, i) => i !== paper);
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles on the paper that have some attributes. */
export function rectangles(svg: string, wanted: Readonly<Record<string, string>> = {}): Rectangle[] {
  return onPaper(svg)
    .filter(({ name, attributes }) => name === 'rect' && Object.entries(wanted).every(([k, v]) => attributes[k] === v))
    .map(({ attributes: { x, y, width, height } }) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }));
}
