/** Whether nothing has been written into a function yet: its body is the `blank`, or holds empty names and a `return` of one. */
export function isBlank(given: unknown, blank?: string): boolean {
  const body = bare(bodyOf(String(given)));
  return emptyBody.test(body) || (blank !== undefined && body === bare(blank));
}

const empty = String.raw`(?:\[\]|\[\[\]\]|undefined|void 0|null|NaN|Number\.NaN|''|"")`;
const emptyBody = new RegExp(
  String.raw`^(?:(?:const|let|var) [\w$]+=${empty};?)*(?:return(?: ?(?:[\w$]+|${empty}))?;?)?$`,
);

/** What stands between the braces, or behind the arrow. */
function bodyOf(code: string): string {
  const [, expression] = /^(?:\([^()]*\)|\w+)\s*=>\s*([^{\s][\s\S]*)$/.exec(code) ?? [];
  return expression ? `return ${expression}` : code.slice(code.indexOf('{') + 1, code.lastIndexOf('}'));
}

/** Without comments, without space that means nothing, and without the calls by which the kernel can stop a loop. */
function bare(code: string): string {
  return code
    .replace(/\$+stop\(\);/g, '')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\w$]) ?/g, '$1')
    .trim();
}
