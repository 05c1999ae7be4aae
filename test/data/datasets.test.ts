import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetsFolder } from '../../kernel-lib/data/sets/datasets-folder.ts';

const folder = datasetsFolder();
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| (\S+) \| ([\d,]+) \| ([0-9a-f]{64}) \|$/gm)];
const told = new Map(
  rows.map(([, path, bytes, sha256]) => [path, { bytes: Number(bytes.replaceAll(',', '')), sha256 }]),
);
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'README.md' && statSync(join(folder, path)).isFile())
  .sort();

test('datasets/README.md lists every shipped file and no other', () => {
  expect([...told.keys()].sort()).toEqual(shipped);
});

test.each(shipped)('%s has the size and the hash that datasets/README.md gives', (path) => {
  const bytes = readFileSync(join(folder, path));
  expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual(told.get(path));
});

test('everything shipped stays under 12 MB', () => {
  const total = shipped.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  expect(total).toBeLessThan(12e6);
});

test.each([...new Set(shipped.map((path) => path.split('/')[0]))])(
  'datasets/README.md gives source, licence and citation of %s',
  (set) => {
    const about = readme.split(/^## /m).find((section) => section.startsWith(`${set}: `));
    const points = about?.match(/^- [^:]+: ./gm)?.join('') ?? '';
    for (const word of [/source/i, /licence/i, /citation/i]) expect(points).toMatch(word);
    // Facts have no licence.
    expect(shipped.includes(`${set}/LICENSE`) || about?.includes('- Licence: measured facts')).toBe(true);
  },
);
