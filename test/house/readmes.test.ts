import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readmes = readdirSync(root).filter((file) => file.startsWith('README'));

/** Everything that a README links to or shows, but for other sites. */
function targets(readme: string): string[] {
  const text = readFileSync(join(root, readme), 'utf8');
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target).filter((target) => !/^https?:/.test(target));
}

test.each(readmes)('what %s links to and shows is there', (readme) => {
  expect(targets(readme).filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test.each(readmes)('%s speaks of no command that package.json does not have', (readme) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...readFileSync(join(root, readme), 'utf8').matchAll(/npm (?:run (\w+)|(test|start))/g)];
  expect(named.map(([, script, short]) => script ?? short).filter((name) => !(name in scripts))).toEqual([]);
});

test.each(readmes)('%s lists every lesson in both languages, by its title', (readme) => {
  const lessons = readdirSync(join(root, 'notebooks/ko')).filter((file) => file.endsWith('.ipynb'));
  const rows = lessons.map((file) => {
    const links = ['ko', 'en'].map((language) => {
      const path = `notebooks/${language}/${file}`;
      const { metadata } = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return `[${metadata.lesson.title}](${path})`;
    });
    return `| ${[file.slice(0, 2), ...links].join(' | ')} |`;
  });
  const listed = [...readFileSync(join(root, readme), 'utf8').matchAll(/^\| \d\d \|.*$/gm)].map(([row]) => row);
  expect(listed).toEqual(rows);
});
