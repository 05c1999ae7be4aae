// @ts-check
import { readFileSync } from 'node:fs';

const [lessons, own] = ['site.css', 'index.css'].map((name) => new URL(`../assets/${name}`, import.meta.url));

/** The style of the front page, behind what it uses of the colours of the lessons; without comments and indentation. */
export function indexStyle() {
  const [head] = readFileSync(lessons, 'utf8').split(/\r?\n\r?\n/, 1);
  const style = `${head}\n${readFileSync(own, 'utf8')}`;
  const lean = style.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
  return lean.replace(/^(--[\w-]+): .*\n/gm, (line, name) => (style.includes(`var(${name})`) ? line : ''));
}
