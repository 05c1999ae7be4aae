// @ts-check

/** @typedef {import('./execute-lesson.mjs').Run} Run */

/**
 * @typedef {object} CellFault why a lesson did not pass
 * @property {'error' | 'late' | 'skipped' | 'missing' | 'cell-time' | 'lesson-time' | 'died' | 'unfinished' | 'exercise' | 'section' | 'export' | 'unshown'} why
 * @property {number | null} index of the cell in the notebook; `null` when it is no cell's
 * @property {string} id of the cell
 * @property {string} source first line of the cell
 * @property {string} error the error's name and message, or what is missing
 * @property {readonly string[]} traceback
 */

const figureTypes = /^(image\/|text\/html$|application\/vnd\.plotly)/;
// A stock tslab has no message for what nobody caught; it prints.
const printedLate = /^(UnhandledPromiseRejection|UncaughtException): ?/;

/** What the kernel calls a late failure of another cell, for the reply that fails by it. */
const lateError = 'LateError';

/**
 * Everything that keeps a run from passing, in the order of the cells; nothing when every cell ran without error.
 *
 * @param {{ cells: readonly any[] }} notebook with the outputs of the run
 * @param {Omit<Run, 'executed'>} run
 * @returns {CellFault[]}
 */
export function faults(notebook, run) {
  const code = [...notebook.cells.entries()].filter(([, { cell_type }]) => cell_type === 'code');
  const found = code.flatMap(([index, cell]) => [
    ...shownErrors(cell, run, index),
    ...printedErrors(cell, index),
    ...(run.ended ? [] : [...skipped(cell, index), ...missing(cell, index)]),
  ]);
  return [...found, ...ending(notebook, run, found), ...homeless(run)];
}

/** @returns {CellFault[]} */
function shownErrors(
  /** @type {any} */ cell,
  /** @type {Omit<Run, 'executed'>} */ { late },
  /** @type {number} */ index,
) {
  const isToRaise = cell.metadata.tags?.includes('raises-exception');
  return outputs(cell, 'error').flatMap(({ ename, evalue, traceback }) => {
    const wasLate = late.some((fault) => fault.index === index && fault.value === evalue);
    // nbclient, too, takes a tagged cell as right whether it throws or not; what comes late is not what was to be shown.
    if (isToRaise && !wasLate && ename !== lateError) return [];
    // It is told at the cell that it came from.
    if (ename === lateError && late.length > 0) return [];
    const why = wasLate || ename === lateError ? 'late' : 'error';
    return [at(cell, index, { why, error: `${ename}: ${evalue}`, traceback })];
  });
}

/** @returns {CellFault[]} */
function printedErrors(/** @type {any} */ cell, /** @type {number} */ index) {
  return outputs(cell, 'stream')
    .map(({ text }) => joined(text))
    .filter((text) => printedLate.test(text))
    .map((text) => {
      const traceback = text.trimEnd().split('\n');
      return at(cell, index, { why: 'late', error: traceback[0].replace(printedLate, ''), traceback });
    });
}

/** @returns {CellFault[]} */
function skipped(/** @type {any} */ cell, /** @type {number} */ index) {
  if (typeof cell.execution_count === 'number') return [];
  return [at(cell, index, { why: 'skipped', error: 'the cell was not run', traceback: [] })];
}

/** @returns {CellFault[]} */
function missing(/** @type {any} */ cell, /** @type {number} */ index) {
  const shows = /** @type {string[]} */ (cell.metadata.shows ?? []);
  return shows
    .filter((kind) => !cell.outputs.some((/** @type {any} */ output) => isKind(kind, output)))
    .map((kind) => at(cell, index, { why: 'missing', error: `the cell shows no ${kind}`, traceback: [] }));
}

/** @returns {CellFault[]} */
function ending(
  /** @type {{ cells: readonly any[] }} */ { cells },
  /** @type {Omit<Run, 'executed'>} */ { ended },
  /** @type {readonly CellFault[]} */ found,
) {
  if (!ended) return [];
  const index = ended.index ?? null;
  // An error that the cell itself shows has been told.
  if (ended.why === 'error' && found.some((fault) => fault.index === index)) return [];
  const cell = index === null ? undefined : cells[index];
  const printed = cell ? outputs(cell, 'stream').filter(({ name }) => name === 'stderr') : [];
  const lines = printed.flatMap(({ text }) => joined(text).trimEnd().split('\n'));
  // A stock tslab prints the place and the line of code before the error itself.
  const said = lines.find((line) => /^(\w*Error\b|\d+:\d+ - )/.test(line)) ?? lines[0];
  const told = { error: said ?? `${ended.name}: ${ended.value}`, traceback: lines };
  const limits = { 'cell-time': 'the cell took too long', 'lesson-time': 'the lesson took too long' };
  if (ended.why === 'error') return [at(cell, index, { why: 'error', ...told })];
  if (ended.why === 'died') {
    const error = `the kernel died${ended.value ? ` (${ended.value})` : ''}`;
    return [at(cell, index, { why: 'died', error, traceback: [] })];
  }
  return [at(cell, index, { why: ended.why, error: limits[ended.why], traceback: [] })];
}

/** @returns {CellFault[]} */
function homeless(/** @type {Omit<Run, 'executed'>} */ { late, unfinished }) {
  const rejected = late
    .filter(({ index }) => typeof index !== 'number')
    .map(({ value, traceback }) =>
      at(undefined, null, { why: 'late', error: value.replace(printedLate, ''), traceback }),
    );
  if (unfinished.length === 0) return rejected;
  const error = `something still runs after the last cell: ${[...new Set(unfinished)].join(', ')}`;
  return [...rejected, at(undefined, null, { why: 'unfinished', error, traceback: [] })];
}

/**
 * @param {any} cell
 * @param {number | null} index
 * @param {Pick<CellFault, 'why' | 'error' | 'traceback'>} fault
 * @returns {CellFault}
 */
function at(cell, index, fault) {
  const source = cell
    ? (joined(cell.source)
        .split('\n')
        .find((line) => line.trim()) ?? '')
    : '';
  return { ...fault, index, id: cell?.id ?? '', source };
}

/** @returns {any[]} */
function outputs(/** @type {any} */ cell, /** @type {string} */ type) {
  return cell.outputs.filter((/** @type {any} */ output) => output.output_type === type);
}

/**
 * @param {string} kind
 * @param {any} output
 */
function isKind(kind, { output_type, data = {} }) {
  const figure = Object.keys(data).some((type) => figureTypes.test(type));
  return kind === 'figure' ? figure : output_type === 'stream' || (!figure && 'text/plain' in data);
}

/** A notebook stores a text whole or line by line. */
function joined(/** @type {string | readonly string[]} */ text) {
  return typeof text === 'string' ? text : text.join('');
}
