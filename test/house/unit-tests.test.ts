import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../support/command.ts';

const { newestNode } = await command<{ newestNode(cache: string): string | undefined }>('checks/newest-node.mjs');

const folder = new URL('../', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.m?ts$|\.mjs$/.test(file));
const unitTests = files.filter((file) => file.endsWith('.test.ts') && !file.startsWith('integration/'));

/** What a unit test imports for more than its types and does not have a process of its own for. */
const programs = /^(node:child_process|playwright-core|zeromq)$/;

/** What a file of the tests imports, types apart. */
function imported(file: string): string[] {
  const source = readFileSync(new URL(file, folder), 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)'/gm)].map(([, name]) => name);
}

/** The way from a file to what starts programs, through the files of the tests, where there is one. */
function wayToPrograms(file: string): string[] | undefined {
  if (file.startsWith('integration/')) return [file];
  for (const name of imported(file)) {
    if (programs.test(name)) return [file, name];
    const own = posix.join(posix.dirname(file), name);
    const way = name.startsWith('.') && files.includes(own) ? wayToPrograms(own) : undefined;
    if (way) return [file, ...way];
  }
  return undefined;
}

test('a test that needs a browser, a kernel or any other program is an integration test', () => {
  expect(unitTests.length).toBeGreaterThan(100);
  const ways = unitTests.map(wayToPrograms).filter((way) => way !== undefined);
  expect(ways.map((way) => way.join(' → '))).toEqual([]);
});

const starting = ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'];

test.each(starting)('a unit test that comes to start a program all the same is refused: %s', (name) => {
  const programs = createRequire(import.meta.url)('node:child_process');
  expect(() => programs[name](process.execPath, ['--version'])).toThrow('test/integration');
});

test('so is one that comes to it by way of the library', () => {
  expect(() => newestNode('nowhere')).toThrow('test/integration');
});
