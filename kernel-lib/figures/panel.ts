import { type Mark, moved, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A part of a figure: what there is to see, and the same in words. */
export interface Panel extends Scene {
  readonly text: string;
}

/** As wide as a figure may become: scaled down to a phone, letters of 13 pixels are still 11 high. */
export const widest = 396;

/** Between panels that stand side by side. */
export const gap = 28;

/** Panels side by side, with a sign such as `∗` or `=` between them, and on a new line where the width ends. */
export function beside(panels: readonly Panel[], between: readonly string[] = []): Panel {
  const placed: { panel: Panel; x: number; y: number; before?: string }[] = [];
  let [x, y, lineHeight] = [0, 0, 0];
  panels.forEach((panel, i) => {
    const before = between[i - 1];
    if (i > 0 && x + gap + panel.width > widest) {
      y += lineHeight + 14;
      x = before ? gap : 0;
      lineHeight = 0;
    } else if (i > 0) x += gap;
    placed.push({ panel, x, y, ...(before !== undefined && { before }) });
    x += panel.width;
    lineHeight = Math.max(lineHeight, panel.height);
  });
  return {
    width: Math.max(...placed.map(({ panel, x }) => x + panel.width)),
    height: Math.max(...placed.map(({ panel, y }) => y + panel.height)),
    marks: placed.flatMap(({ panel, x, y, before }) => [
      ...panel.marks.map((mark) => moved(mark, x, y)),
      ...(before ? [sign(before, x, y, panel)] : []),
    ]),
    text: panels.map(({ text }, i) => (i > 0 && between[i - 1] ? `${between[i - 1]}\n${text}` : text)).join('\n'),
  };
}

/** Panels one under the other. */
export function stacked(panels: readonly Panel[], space = 14): Panel {
  let y = 0;
  const marks: Mark[] = [];
  for (const panel of panels) {
    marks.push(...panel.marks.map((mark) => moved(mark, 0, y)));
    y += panel.height + space;
  }
  const width = Math.max(...panels.map((panel) => panel.width));
  return { width, height: y - space, marks, text: panels.map(({ text }) => text).join('\n') };
}

/** A panel under a line of its own. */
export function titled(title: string | undefined, panel: Panel): Panel {
  if (title === undefined) return panel;
  const height = 26;
  const spare = gap - 6;
  // A picture of one or two cells makes room for its words: shrunk to its width they could not be read.
  const widest = Math.max(panel.width + spare, 130);
  const width = Math.max(panel.width, Math.min(textWidth(title, 14) + 12, widest));
  const label: Mark = { kind: 'box', x: 0, y: 0, width, height, text: title, size: 14, align: 'start' };
  return {
    width: Math.max(panel.width, width - spare),
    height: panel.height + height,
    marks: [label, ...panel.marks.map((mark) => moved(mark, 0, height))],
    text: `${title}\n${panel.text}`,
  };
}

function sign(text: string, x: number, y: number, { height }: Panel): Mark {
  return { kind: 'box', x: x - gap - 2, y: y + height / 2 - 4, width: gap + 4, height: 34, text, size: 24 };
}
