import { ts } from '../tslab.mjs';

// Without it `await` would be a name, not a keyword; tslab, too, puts it before a cell.
const module = 'export {};\n';
const openTemplate = 1160;
/** What the scanner says of a string or a number that a next line cannot mend. */
const lexical = new Set([1002, 1124, 1125, 1126, 1177, 1178, 1199]);

/**
 * Whether code can run as it is, by the compiler's own parser: `complete`, `incomplete` with the indent of the next line,
 * `invalid` whatever is added, or `unknown` where the parser gives up.
 *
 * @param {string} code
 */
export function completeness(code) {
  try {
    // What follows comes on a line of its own.
    const source = parsed(`${module}${code}\n`);
    const [first] = source.parseDiagnostics;
    if (first && !atTheEnd(first, source.text)) return { status: 'invalid' };
    if (first || listGoesOn(source)) return { status: 'incomplete', indent: indent(source, first) };
    return { status: 'complete' };
  } catch {
    // Brackets in each other, deeper than the stack of the parser.
    return { status: 'unknown' };
  }
}

function parsed(text) {
  return ts.createSourceFile('cell.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Whether nothing but spaces and comments stand behind it: then it is the end that comes too early. */
function atTheEnd({ start, code }, text) {
  if (start >= text.length) return true;
  return !lexical.has(code) && ts.skipTrivia(text, start) >= text.length;
}

/** Whether the last declarations end in a comma, or have no name yet: that is refused after the parser. */
function listGoesOn({ statements }) {
  const last = statements.at(-1);
  if (!ts.isVariableStatement(last)) return false;
  const { declarations } = last.declarationList;
  return declarations.length === 0 || declarations.hasTrailingComma;
}

function indent(source, first) {
  // There the spaces would be text.
  if (first?.code === openTemplate) return '';
  const settings = { ...ts.getDefaultFormatCodeSettings('\n'), indentSize: 2 };
  return ' '.repeat(ts.formatting.SmartIndenter.getIndentation(source.text.length, source, settings));
}
