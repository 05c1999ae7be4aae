import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../kernel-lib/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(dist|node_modules|engine\/assembly)\//.test(file))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

const plain = /\bnew (?:Range|Type|Syntax)?Error\(/;

/** Errors that are no refusals, and why each is not. */
const others: Readonly<Record<string, string>> = {
  'text/language.ts': 'a refusal asks it for the language; it says its own sentence in both',
  'engine/start-engine.ts': 'the engine broke off or was read out of step: nothing that was given can be mended',
  'data/download/at-most.ts': 'it ends a stream; whoever reads the stream puts its sentence into a refusal',
  'cells/compile/compile-cell.ts':
    'what cannot be read as TypeScript is a SyntaxError; the report of diagnostics says it in both',
  'cells/report/rich-forms.ts':
    "what an object's own method gives is the mistake of whoever wrote it, told under their cell",
  'cells/session/create-session.ts': 'a mark of tslab that no lesson has, and a mistake of whoever embeds the session',
  'page/live/program.ts': "the browser's own reason why it starts no worker, told behind a sentence of the page",
  'page/questions/written-value.ts': 'it ends the reading of an answer that is no number, and is caught there',
  'exercises/posing.ts': 'a mistake of whoever writes questions, which no learner can bring about',
};

const sites = sources.flatMap(([file, source]) =>
  source.split('\n').flatMap((line) => (plain.test(line) ? [{ file, line: line.trim() }] : [])),
);

test('nothing is thrown but refusals, which have a sentence in each language', () => {
  expect(sites.filter(({ file }) => !(file in others))).toEqual([]);
});

test.each(Object.keys(others))('%s still throws what is no refusal', (file) => {
  expect(sites.filter((site) => site.file === file)).not.toEqual([]);
});

test('no text says in Korean what has no Hangul', () => {
  const bare = sources.flatMap(([file, source]) =>
    [...source.matchAll(/\bko: (['"`])(?<text>(?:\\.|(?!\1)[^\\])*)\1/g)]
      .map(({ groups }) => groups?.text ?? '')
      .filter((text) => /[A-Za-z]{2}/.test(text.replace(/\\`.*\\`|\$\{[^}]*\}/g, '')) && !/[가-힣]/.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(bare.filter((each) => !/ReLU|softmax/i.test(each))).toEqual([]);
});
