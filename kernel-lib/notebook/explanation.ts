import { escapeMarkup } from '../figures/escape-markup.ts';
import type { Figure } from '../figures/figure.ts';
import { sliding } from '../figures/sliding.ts';
import type { Table } from '../figures/table.ts';
import { say, type Text } from '../language.ts';
import type { AxisGeometry } from '../shape/axis-geometry.ts';
import { axisLabels } from '../shape/axis-names.ts';
import type { Explanation } from '../shape/explain.ts';
import type { SlidingWindow } from '../shape/slide.ts';
import type { Step } from '../shape/step.ts';

/** A longer axis would have cells too thin to see. */
const mostCells = 64;

/** The steps of an explanation as a list: each formula, and why. */
export function explanationTable(explanation: Explanation): Table {
  const { title, steps } = explanation;
  const html = `<p><strong>${escapeMarkup(say(title))}</strong></p><ol>${steps.map(stepHtml).join('')}</ol>`;
  return { html, text: String(explanation) };
}

function stepHtml({ axes, formula, text }: Step): string {
  const names = axes.map((axis) => say(axisLabels[axis])).join(', ');
  const where = names === '' ? '' : `<small>${escapeMarkup(names)}</small> `;
  return `<li>${where}<code>${escapeMarkup(formula)}</code><br>${escapeMarkup(say(text))}</li>`;
}

/** The window along the axis that was explained first, as a picture; nothing where no window slides. */
export function explanationFigure({ axes }: Explanation): Figure | undefined {
  if (axes.length === 0) return undefined;
  const [axis] = axes;
  if (axis.padded + axis.overhang > mostCells) return undefined;
  return sliding(axis.length, windowOf(axis), { title: axisTitle(axis, axes.length), caption: caption(axis) });
}

function windowOf({ size, strides, dilationRate, before, after, ceilMode }: AxisGeometry): SlidingWindow {
  return { size, strides, dilationRate, padding: [before, after], ceilMode };
}

function axisTitle({ name, length }: AxisGeometry, count: number): Text {
  return count === 1
    ? { ko: `${length}칸 위의 윈도`, en: `The window over ${length} cells` }
    : {
        ko: `${axisLabels[name].ko} ${length}칸 위의 윈도`,
        en: `The window over a ${axisLabels[name].en} of ${length}`,
      };
}

function caption({ positions, lost }: AxisGeometry): Text {
  const where = { ko: `윈도가 서는 자리는 ${positions}곳이에요`, en: `The window stands in ${positions} places` };
  return lost.length === 0
    ? { ko: `${where.ko}. 모든 칸을 읽어요.`, en: `${where.en}, and every cell is read.` }
    : {
        ko: `${where.ko}. 빗금 친 ${lost.length}칸은 어떤 윈도도 읽지 않아요.`,
        en: `${where.en}; no window reads the ${lost.length} hatched ${lost.length === 1 ? 'cell' : 'cells'}.`,
      };
}
