import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Node } from '@tslab/typescript-for-tslab';
import { describe, expect, test } from 'vitest';
import * as library from '../../kernel-lib/browser.ts';
import { command } from '../support/command.ts';

interface Cell {
  readonly cell_type: 'code' | 'markdown';
  readonly id: string;
  readonly metadata: { readonly sections?: readonly string[] };
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
  readonly execution_count?: number | null;
}

interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: { readonly lesson?: { readonly title: string } };
}

interface Wanted {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly notebook: Notebook;
  readonly origin?: Notebook;
}

const ts = createRequire(import.meta.url)(
  '@tslab/typescript-for-tslab',
) as typeof import('@tslab/typescript-for-tslab');
const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url));
const { wanted } = await command<{ wanted: (folder: string) => readonly Wanted[] }>('notebooks/notebooks.mjs');
const { complaints } = await command<{
  complaints: (notebook: Notebook, origin?: Notebook, name?: string) => readonly unknown[];
}>('notebooks/complaints.mjs');
const room = new URL('../../kernel-lib/lessons/', import.meta.url);
const { form } = (await import(new URL('form/form.mjs', room).href)) as {
  form: (notebook: Notebook, lesson: object, library: object) => { readonly complaints: readonly unknown[] };
};
const { sectionNumbers } = (await import(new URL('section-numbers.mjs', room).href)) as {
  sectionNumbers: Readonly<Record<string, { readonly lesson: string }>>;
};
const { aboutLinks } = await command<{ aboutLinks: (stored: Wanted, all: readonly Wanted[]) => readonly unknown[] }>(
  'notebooks/links.mjs',
);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Notebook;
const stored = wanted(folder);

test('the same lessons are stored in both languages', () => {
  expect(readdirSync(`${folder}en`).filter((file) => file.endsWith('.ipynb'))).toEqual(
    readdirSync(`${folder}ko`).filter((file) => file.endsWith('.ipynb')),
  );
});

describe.each(stored)('$name', (one) => {
  const { name, file, text, notebook, origin } = one;
  test('is stored as `npm run notebooks` writes it, and has nothing that it would refuse', () => {
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(complaints(notebook, origin, name)).toEqual([]);
  });

  test('links to lessons that are there, by their titles where it needs them', () => {
    expect(aboutLinks(one, stored)).toEqual([]);
  });

  test('has at hand what a learner may call in a cell of their own', () => {
    const imported =
      read(file)
        .cells.find(({ id }) => id === 'language')
        ?.source.join('') ?? '';
    for (const called of ['answer', 'hint', 'student']) expect(imported).toMatch(new RegExp(`\\b${called},`));
  });

  test('keeps the form of a lesson', () => {
    const [language, lesson] = name.split('/') as ['ko' | 'en', string];
    expect(form(notebook, { name: lesson, language }, library).complaints).toEqual([]);
  });

  test('holds no outputs', () => {
    for (const { cell_type, id, outputs, execution_count } of read(file).cells)
      if (cell_type === 'code') expect([id, outputs, execution_count]).toEqual([id, [], null]);
  });

  test('has ids that are its own, and names every section of the documents that it is to reproduce', () => {
    const { cells } = read(file);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    const named = new Set(cells.flatMap(({ metadata }) => metadata.sections ?? []));
    const claimed = Object.entries(sectionNumbers).filter(([, { lesson }]) => lesson === name.slice(3, 5));
    expect(claimed.map(([id]) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

/** Every name and number of a piece of code, and what kind of thing each part of it is, whatever its strings say. */
function words(code: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const named = ts.isIdentifier(node) || ts.isNumericLiteral(node);
    const text = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    found.push(text ? 'string' : `${node.kind} ${named ? node.text : ''}`);
    if (!text) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.ts', code, ts.ScriptTarget.Latest));
  return found;
}

test.each(stored.filter(({ origin }) => origin))(
  '$name has the cells and the code of its Korean original',
  ({ file }) => {
    const [ko, en] = [read(file.replace(/en(?=[\\/][^\\/]+$)/, 'ko')), read(file)];
    expect(en.cells.map(({ id, cell_type }) => [id, cell_type])).toEqual(
      ko.cells.map(({ id, cell_type }) => [id, cell_type]),
    );
    const code = ({ cells }: Notebook) =>
      cells.filter(({ cell_type }) => cell_type === 'code').map(({ id, source }) => [id, words(source.join(''))]);
    expect(code(en)).toEqual(code(ko));
  },
);

/** The lessons of `01–04, 06`, each by its number. */
function lessonsIn(text: string): string[] {
  return text.split(', ').flatMap((run) => {
    const [first, last = first] = run.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(2, '0'));
  });
}

test.each(['ko', 'en'])('lesson 00 in %s says of each document which lessons have its sections', (language) => {
  const own = stored.filter(({ name }) => name.startsWith(`${language}/`));
  const cell = read(`${folder}${language}/00-start.ipynb`).cells.find(({ id }) => id === 'end-documents');
  const rows = [...(cell?.source.join('') ?? '').matchAll(/^\| [①②③④⑤] \|.*\| (.+) \|$/gm)].map(([, each]) => each);
  const there = own.map(({ name }) => name.slice(3, 5));
  const sections = own.map(({ notebook: { cells } }) => cells.flatMap(({ metadata }) => metadata.sections ?? []));
  expect(rows.map((each) => lessonsIn(each).filter((lesson) => there.includes(lesson)))).toEqual(
    [1, 2, 3, 4, 5].map((document) => there.filter((_, i) => sections[i].some((id) => id.startsWith(`D${document}.`)))),
  );
});

test.each(['ko', 'en'])('the road of lesson 00 in %s has every lesson that is there, by its title', (language) => {
  const others = stored.filter(({ name }) => name.startsWith(`${language}/`) && !name.includes('/00-'));
  const cell = read(`${folder}${language}/00-start.ipynb`).cells.find(({ id }) => id === 'end-lessons');
  const rows = [...(cell?.source.join('') ?? '').matchAll(/^\| (\d\d) \| \[(.+)\]\((.+)\) \|/gm)];
  expect(rows.map(([, number, title, file]) => [number, title, file])).toEqual(
    others.map(({ name, notebook }) => [name.slice(3, 5), notebook.metadata.lesson?.title, name.slice(3)]),
  );
});
