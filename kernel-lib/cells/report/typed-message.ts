import { unusedName } from '../compile/unused-name.ts';
import type { RanCell } from './ran-cell.ts';

/** What an engine, and not the learner, says. */
const engineNames = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'AssertionError'];

/** An engine's message with the names as the cell spells them, `(0 , $.f)` as `f`, and without the files that import. */
export function typedMessage(name: string, message: string, cell: RanCell | undefined): string {
  const where = message.replace(/^(Cannot find (?:module|package) '[^']*').*$/s, '$1');
  if (!cell || !engineNames.includes(name)) return where;
  const scope = unusedName('$', cell.source).replaceAll('$', '[$]');
  const start = String.raw`(?<![\w$])${scope}\.(?=[\p{ID_Start}$_])`;
  return where
    .replaceAll(new RegExp(String.raw`\(0 ?, ?${start}([\p{ID_Continue}$]+)\)`, 'gu'), '$1')
    .replaceAll(new RegExp(start, 'gu'), '');
}
