import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarkdown } from '../../../kernel-lib/cells/assist/plain-markdown.ts';
import { command } from '../../support/command.ts';

const { venvProgram } = await command<PythonEnvironment>('setup/python-environment.mjs');
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** nbconvert's own reading of Markdown, with HTML let through and the same plugins. */
const script = `
import json, sys, mistune
read = mistune.create_markdown(escape=False, plugins=["strikethrough", "table", "math", "url"])
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)`;

function read(texts: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(venvProgram(root, 'python'), ['-c', script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const tags = (html: string) => [...html.matchAll(/<([a-zA-Z!?]\w*)/g)].map(([, tag]) => tag);

test.each([
  ['a sentence', 'Adds `a < b` and b.', '<p>Adds <code>a &lt; b</code> and b.</p>'],
  ['HTML', 'a <b>b</b> &amp; <!-- c -->', '<p>a &lt;b&gt;b&lt;/b&gt; &amp;amp; &lt;!-- c --&gt;</p>'],
  ['emphasis', '*a* **b** _c_ ~~d~~', '<p>*a* **b** _c_ ~~d~~</p>'],
  ['a picture and a link', '![a](b) [c](d)', '<p>![a](b) [c](d)</p>'],
  ['TeX', '$a$ \\(b\\)', '<p>$a$ \\(b\\)</p>'],
  ['headings', '# a\nb\n===\nc\n---', '<p># a\nb\n===\nc\n---</p>'],
  ['an address', '<https://a.b>, www.a.b, a@b.c', '<p>&lt;https://a.b&gt;, www.a.b, a@b.c</p>'],
  ['an open span', 'a ` b <i>', '<p>a ` b &lt;i&gt;</p>'],
  ['an open fence', '```\n<i>', '<p>```\n&lt;i&gt;</p>'],
  ['indented lines', 'a\n\n    b <i>\n      c', '<p>a</p>\n<pre><code>b &lt;i&gt;\n  c\n</code></pre>'],
  [
    'indented lines in a list',
    '- a\n\n    <i>b</i>',
    '<ul>\n<li>a</li>\n</ul>\n<pre><code>&lt;i&gt;b&lt;/i&gt;\n</code></pre>',
  ],
  ['a fence', '```js\n<i> `a`\n```', '<pre><code class="language-js">&lt;i&gt; `a`\n</code></pre>'],
])('%s in a docstring is read as it is written', (_, docstring, html) => {
  expect(read([plainMarkdown(docstring)])[0].trim()).toBe(html);
});

test('nothing in a docstring makes more than paragraphs, lists and code', () => {
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('`', '``', '```', '\n', '\n\n', '    ', '- ', '> ', '1. ', '# ', '| ', '|-|-|\n'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('<b>', '</b>', '<!--', '-->', '<script>', '&lt;', '<http://a.b>', '[a](b)', '!['),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('$', '$$', '\\', '*', '_', '~~', 'a b', '===', '---', '\t', '\r\n', '{', '[^1]: '),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  );
  const docstring = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  const docstrings = fc.sample(docstring, { seed: 7, numRuns: 5000 });
  const pages = read(docstrings.map(plainMarkdown));
  const allowed = new Set(['p', 'code', 'pre', 'ul', 'ol', 'li', 'br']);
  const leaks = pages.flatMap((html, i) =>
    tags(html)
      .filter((tag) => !allowed.has(tag))
      .map((tag) => [tag, docstrings[i], plainMarkdown(docstrings[i])]),
  );
  expect(leaks.slice(0, 3)).toEqual([]);
});

interface PythonEnvironment {
  readonly venvProgram: (root: string, name: string) => string;
}
