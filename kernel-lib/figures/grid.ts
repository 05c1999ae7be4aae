import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { colours } from './colours.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { cellSide, type GridMarks, type GridValues, gridMarkNames, gridPanel } from './grid-panel.ts';
import { beside, gap, type Panel, titled } from './panel.ts';
import { type Mark, moved } from './scene.ts';
import { type Words, words } from './words.ts';

/**
 * A picture as square cells: numbers in them up to 8×8, shades with a scale above.
 *
 * Throws `RangeError` where there are no numbers, rows of different lengths, or more than two axes.
 */
export function grid(values: GridValues, options: GridMarks & Heading = {}): Figure {
  refuseUnknownOptions('grid', options, [...headingNames, ...gridMarkNames]);
  const panel = gridPanel(values, options);
  return figure(panel, panel.text, options);
}

/** One of several grids in a figure. */
export interface GridPart extends GridMarks {
  /** Stands over this grid; nothing by default. */
  readonly title?: Words;
  /** What stands in its cells. */
  readonly values: GridValues;
  /** No input or output of the others but a filter, say: its cells are of a size of their own; false by default. */
  readonly magnified?: boolean;
}

export interface GridsOptions extends Heading {
  /** A sign between each grid and the next, such as `∗` or `=`; none by default. */
  readonly between?: readonly string[];
  /** The name of a way over the others, from the first grid to the last sign between; none by default. */
  readonly around?: Words;
}

/**
 * Several grids with cells of one size, and a sign such as `∗` or `=` between each and the next.
 *
 * Throws `RangeError` where a part has no numbers, rows of different lengths, or more than two axes, and where a way leads
 * around grids that do not stand in one line, or are fewer than three.
 */
export function grids(parts: readonly GridPart[], options: GridsOptions = {}): Figure {
  refuseUnknownOptions('grids', options, [...headingNames, 'between', 'around']);
  for (const part of parts) refuseUnknownOptions('grids', part, ['title', 'values', 'magnified', ...gridMarkNames]);
  const toScale = parts.filter(({ magnified }) => !magnified);
  const panels = parts.map((part) => {
    const cell = cellSide(part.magnified ? [part] : toScale);
    return titled(part.title === undefined ? undefined : words(part.title), gridPanel(part.values, part, cell));
  });
  const row = beside(panels, options.between);
  const panel = options.around === undefined ? row : withWayAround(row, panels, words(options.around));
  return figure(panel, panel.text, options);
}

const room = 40;

/** A row of grids with a way over them, from the first to the sign before the last. */
function withWayAround(row: Panel, panels: readonly Panel[], name: string): Panel {
  const width = panels.reduce((sum, panel) => sum + panel.width + gap, -gap);
  if (panels.length < 3 || row.width < width) throw new Refusal('grids', notAround);
  const [first, last] = [panels[0], panels[panels.length - 1]];
  const [from, to] = [first.width / 2, width - last.width - gap / 2];
  const way: readonly Mark[] = [
    {
      kind: 'path',
      points: [
        [from, room - 2],
        [from, room - 16],
        [to, room - 16],
        [to, room + last.height / 2 - 4],
      ],
      stroke: colours.line,
      arrow: true,
    },
    { kind: 'box', x: from, y: 0, width: to - from, height: 22, text: name, size: 14 },
  ];
  return {
    width: row.width,
    height: row.height + room,
    marks: [...row.marks.map((mark) => moved(mark, 0, room)), ...way],
    text: `${row.text}\n${name}`,
  };
}

const notAround = {
  ko: 'around는 한 줄에 놓이는 그림 셋 이상을 돌아가는 길이에요.',
  en: 'around is a way over three grids or more that stand in one line.',
};
