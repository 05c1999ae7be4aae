import type { Explanation } from '../shape/explain/explain.ts';
import type { Step } from '../shape/explain/step.ts';
import { type AxisName, axisLabels, axisNames } from '../shape/window/axis-names.ts';
import type { Slide } from '../shape/window/slide.ts';
import { lostAlong } from '../shape/window/taps.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { say, type Text } from '../text/language.ts';
import type { Figure } from './figure.ts';
import { sliding } from './sliding.ts';
import type { Table } from './table.ts';

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

/** The window along an axis, the first by default, as a picture; nothing where no window slides. */
export function explanationFigure({ axes }: Explanation, along = 0): Figure | undefined {
  if (along >= axes.length) return undefined;
  const axis = axes[along];
  if (axis.padded + axis.overhang > mostCells) return undefined;
  const padding = [axis.before, axis.after] as const;
  const name = axisNames[axes.length][along];
  return sliding(axis.length, { ...axis, padding }, { title: axisTitle(axis, name), caption: caption(axis) });
}

function axisTitle({ length }: Slide, name: AxisName): Text {
  return name === 'length'
    ? { ko: `${length}칸 위의 윈도`, en: `The window over ${length} cells` }
    : {
        ko: `${axisLabels[name].ko} ${length}칸 위의 윈도`,
        en: `The window over a ${axisLabels[name].en} of ${length}`,
      };
}

function caption(axis: Slide): Text {
  const lost = lostAlong(axis);
  const where = {
    ko: `윈도가 서는 자리는 ${axis.positions}곳이에요`,
    en: `The window stands in ${axis.positions} places`,
  };
  return lost.length === 0
    ? { ko: `${where.ko}. 모든 칸을 읽어요.`, en: `${where.en}, and every cell is read.` }
    : {
        ko: `${where.ko}. 빗금 친 ${lost.length}칸은 어떤 윈도도 읽지 않아요.`,
        en: `${where.en}; no window reads the ${lost.length} hatched ${lost.length === 1 ? 'cell' : 'cells'}.`,
      };
}
