import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npmPackages } from '../../../kernel-lib/cli/setup/npm-packages.mjs';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { folder } from '../../support/folder.ts';
import { write } from '../../support/write.ts';

const list = 'node_modules/.package-lock.json';

/** A project with one package that every computer needs and one that others need, installed; its list is then changed. */
function installed(change: (packages: Record<string, { version?: string }>) => void = () => {}): string {
  const project = folder();
  const dependencies = { devDependencies: { tslab: '1.0.22' } };
  const packages: Record<string, { version?: string; devDependencies?: object }> = {
    '': dependencies,
    'node_modules/tslab': { version: '1.0.22' },
    'node_modules/other': { version: '1.0.0', ...{ optional: true } },
  };
  write(join(project, 'package.json'), JSON.stringify(dependencies));
  write(join(project, 'package-lock.json'), JSON.stringify({ packages }));
  for (const path of ['node_modules/tslab', 'node_modules/other']) write(join(project, path, 'package.json'), '{}');
  change(packages);
  write(join(project, list), JSON.stringify({ packages }));
  return project;
}

test('a finished installation is believed', () => {
  expect(npmPackages.ready(installed())).toBe(true);
});

test('a package for another kind of computer need not be there', () => {
  const project = installed((packages) => {
    delete packages['node_modules/other'];
  });
  expect(npmPackages.ready(project)).toBe(true);
});

test.each([
  ['nothing is there', (project: string) => rmSync(join(project, 'node_modules'), { recursive: true })],
  ['npm was stopped before it wrote its list', (project: string) => rmSync(join(project, list))],
  ['its list was cut off', (project: string) => write(join(project, list), '{"packages": {"node_mod')],
  ['a folder is gone', (project: string) => rmSync(join(project, 'node_modules/tslab'), { recursive: true })],
  ['a package is half there', (project: string) => rmSync(join(project, 'node_modules/tslab/package.json'))],
])('an installation is not believed when %s', (_, damage) => {
  const project = installed();
  damage(project);
  expect(npmPackages.ready(project)).toBe(false);
});

test('an installation of other versions is not believed', () => {
  const project = installed((packages) => {
    packages['node_modules/tslab'].version = '0.0.1';
  });
  expect(npmPackages.ready(project)).toBe(false);
});

test('the lock file knows the packages of every kind of computer, and no address', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: object }> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
  expect(text).not.toMatch(/"resolved": "http/);
});
