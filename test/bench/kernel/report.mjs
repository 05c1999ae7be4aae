// Of the rounds of all kernels a table: a line for a measure, a column for a kernel.
import { median } from '../race.mjs';
import { measures } from './measures.mjs';

const stock = 'stock tslab';
/** Whether the goal is met; nobody knows where that with which it is compared was not measured. */
const marks = new Map([[true, '✓'], [false, '✗'], [undefined, '?']]);

/** The rows of a part: for each measure and kernel the rounds, the least and the median, the ratio to stock, and the goal. */
export function rowsOf(found) {
  return found.map(({ side, measure, rounds }) => {
    const { what, unit, goal } = measures[measure];
    const of = (reference) => ratio(rounds, found.find((other) => other.measure === measure && other.side === reference)?.rounds);
    const row = { measure: what, unit, side, least: Math.min(...rounds), median: median(rounds), rounds, 'of stock, median': of(stock) };
    return side === 'ours' && goal ? { ...row, ...judged(row, goal, found) } : row;
  });
}

/** Our own ratio or number beside the goal of it. */
function judged(row, { most, of }, found) {
  if (!of) return { goal: `${most} ${row.unit}`, reached: row.median, met: row.median <= most };
  const reached = of === 'stock' ? row['of stock, median'] : ratio(row.rounds, found.find(({ side, measure }) => side === 'ours' && measure === of)?.rounds);
  const whose = of === 'stock' ? 'stock' : measures[of].what;
  return { goal: `${most} × ${whose}`, reached, ...(!Number.isNaN(reached) && { met: reached <= most }) };
}

/** The median of the ratios round by round: what disturbs a round disturbs both. */
function ratio(own, reference) {
  if (!reference) return Number.NaN;
  return Number(median(own.map((value, round) => value / reference[round])).toFixed(3));
}

/** What console.table shows of those rows: the least and the median of each kernel, and how they compare. */
export function tableOf(rows) {
  const lines = {};
  for (const { measure, unit, side, least, median: middle, goal, met, 'of stock, median': ofStock } of rows) {
    const line = (lines[[measure, unit].filter(Boolean).join(', ')] ??= {});
    line[side] = [least, middle].map((number) => number.toFixed(unit === 's' ? 2 : 0)).join(' / ');
    if (side !== stock && unit && !Number.isNaN(ofStock)) line[`${side} / stock`] = ofStock;
    if (goal) line.goal = `${marks.get(met)} ${goal}`;
  }
  return lines;
}
