// @ts-check
import { ts } from './kernel-type-script.mjs';

/** @typedef {import('@tslab/typescript-for-tslab').Node} Node */

/**
 * @typedef {object} CodePart
 * @property {'code' | 'string' | 'comment'} kind a string may be a template with all that stands in it
 * @property {string} text as written, with its quotes or slashes
 * @property {Node} [node] of a string
 */

/**
 * A piece of code taken apart into strings, comments and the rest; joined, the parts are the code again.
 *
 * @param {string} code
 * @returns {CodePart[]}
 */
export function codeParts(code) {
  /** @type {CodePart[]} */
  const parts = [];
  let end = 0;
  for (const node of literals(code)) {
    const start = node.getStart(node.getSourceFile());
    parts.push(...withComments(code.slice(end, start)));
    end = node.getEnd();
    const text = code.slice(start, end);
    parts.push(ts.isRegularExpressionLiteral(node) ? { kind: 'code', text } : { kind: 'string', text, node });
  }
  return [...parts, ...withComments(code.slice(end))];
}

/**
 * Everything that a scanner could not tell by itself from code or from a comment, in order.
 *
 * @param {string} code
 * @returns {Node[]}
 */
function literals(code) {
  /** @type {Node[]} */
  const found = [];
  /** @param {Node} node */
  const visit = (node) => {
    const whole = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node);
    if (whole) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return found;
}

/**
 * @param {string} code without strings
 * @returns {CodePart[]}
 */
function withComments(code) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code);
  const comments = [ts.SyntaxKind.SingleLineCommentTrivia, ts.SyntaxKind.MultiLineCommentTrivia];
  /** @type {CodePart[]} */
  const parts = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const text = scanner.getTokenText();
    const last = parts.at(-1);
    if (comments.includes(kind)) parts.push({ kind: 'comment', text });
    else if (last?.kind === 'code') last.text += text;
    else parts.push({ kind: 'code', text });
  }
  return parts;
}
