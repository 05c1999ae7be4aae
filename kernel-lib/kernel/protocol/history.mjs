const session = 1;

/** The cells of this session as they were typed, with what they gave, for `history_request`. */
export class History {
  #lines = [];

  /** Keeps a cell under its number; its result is kept by the function that this gives. */
  add(number, input) {
    const line = { number, input, output: null };
    this.#lines.push(line);
    return (output) => {
      line.output = output;
    };
  }

  /** The lines that the content of a `history_request` asks for: session, number and code, or code and result. */
  asked({ output = false, ...content }) {
    const choose = ways.get(content.hist_access_type);
    if (!choose) throw new Error('its way into the history is unknown');
    return choose(this.#lines, content).map((line) => [
      session,
      line.number,
      output ? [line.input, line.output] : line.input,
    ]);
  }
}

function tail(lines, { n = 10 }) {
  return last(lines, n);
}

/** Numbers below 0 count from the end; session 0 is this one. */
function range(lines, { session: asked = 0, start = 0, stop }) {
  if (asked !== 0 && asked !== session) return [];
  const end = lines.length + 1;
  const from = start < 0 ? end + start : start;
  const to = (stop ?? end) < 0 ? end + stop : (stop ?? end);
  return lines.filter(({ number }) => number >= from && number < to);
}

function search(lines, { pattern = '*', unique = false, n }) {
  const glob = globOf(pattern);
  const found = lines.filter(({ input }) => glob.test(input));
  const latest = new Map(found.map((line) => [line.input, line]));
  return last(unique ? found.filter((line) => latest.get(line.input) === line) : found, n);
}

const ways = new Map(Object.entries({ tail, range, search }));

function last(lines, n) {
  return n === undefined || n === null ? lines : lines.slice(Math.max(0, lines.length - n));
}

/** As the protocol has it: `*` is any text, `?` one character, and all else stands for itself. */
function globOf(pattern) {
  const parts = pattern
    .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${parts}$`, 'su');
}
