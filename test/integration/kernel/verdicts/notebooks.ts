/** A notebook of which it is known whether it is in order. */
export interface Judged {
  /** Code cells; the one that is judged, where it is not the last, is named by `judged`. */
  readonly cells: readonly Cell[];
  readonly judged?: number;
  /** What a tool that finds the fault must name; absent where there is none to be found. */
  readonly fault?: RegExp;
  /** Where the tool's own time limit is the judge. */
  readonly endless?: true;
}

export type Cell = string | { readonly code: string; readonly tags: readonly string[] };

const fault = /RangeError: 5 does not fit in 4/;
const error = `new RangeError('5 does not fit in 4')`;
const fails = `throw ${error};`;
const good = `console.log('good');`;
const timesOut = /timed? ?out|too long|interrupted/i;
const pardoned = { code: fails, tags: ['raises-exception'] };
const begun = `const late = { come: false };`;
// Ends when what the cell before it began has failed, whenever that is.
const meanwhile = `while (!late.come) await new Promise((go) => setTimeout(go, 5));`;

/** Thirteen notebooks by name: what each does, and what of it a tool must find. */
export const notebooks: Readonly<Record<string, Judged>> = {
  good: { cells: ['const area = 5 * 4;', `if (area !== 20) ${fails}`] },
  throws: { cells: [good, fails], fault },
  'type error': { cells: [good, `const width: number = 'wide';`], fault: /not assignable to type 'number'/ },
  'rejected at once': { cells: [`void Promise.reject(${error});`], fault },
  'rejected after the last cell': {
    cells: [good, `void new Promise((_, reject) => setTimeout(() => reject(${error}), 60));`],
    fault,
  },
  'rejected while the next cell runs': {
    cells: [
      `${begun}\nvoid new Promise((_, reject) => setTimeout(() => { late.come = true; reject(${error}); }, 60));`,
      meanwhile,
    ],
    fault,
  },
  'a timer throws while the next cell runs': {
    cells: [`${begun}\nsetTimeout(() => { late.come = true; ${fails} }, 60);`, meanwhile],
    fault,
  },
  'endless before an await': { cells: ['while (true) {}\nawait null;'], fault: timesOut, endless: true },
  'endless after an await': { cells: ['await null;\nwhile (true) {}'], fault: timesOut, endless: true },
  'an await without end': { cells: ['await new Promise(() => {});'], fault: timesOut, endless: true },
  'error, then good cells': { cells: [fails, good, good], judged: 0, fault },
  'raises-exception': { cells: [pardoned, good], judged: 0 },
  // The tag pardons its own cell and no other.
  'raises-exception, then throws': { cells: [pardoned, fails], fault },
};
