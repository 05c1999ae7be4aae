/** The call of a question in the code of a cell; its second group is what is chosen. */
export function askedCall(id: string): RegExp {
  return new RegExp(String.raw`\bask\(\s*(['"\`])${id}\1\s*(?:,\s*([^()]*?)\s*)?\)`);
}
