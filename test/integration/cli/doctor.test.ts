import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { write } from '../../support/write.ts';
import { clone, command } from './classroom.ts';

/** A clone, with the data that comes with it. */
function cloneWithData(): string {
  const project = clone();
  cpSync(join(root, 'datasets'), join(project, 'datasets'), { recursive: true });
  return project;
}

test('a clone with nothing set up is told apart, part by part, with what to do', { timeout: 30_000 }, async () => {
  const project = cloneWithData();
  write(`${project}/datasets/mnist/t10k-labels-idx1-ubyte.gz`, 'cut off');
  const { status, output } = await command(project, 'doctor');
  const lines = output.trimEnd().split('\n');
  expect(lines[0]).toBe(`✓ Node: ${process.version}, ${process.execPath}`);
  expect(lines.slice(2)).toEqual([
    '✗ npm packages: missing or not whole → run `npm run setup`.',
    '✗ build of kernel-lib: missing or not whole → run `npm run setup`.',
    '✗ Python environment (JupyterLab): missing or not whole → run `npm run setup`.',
    '✗ template for nbconvert: missing or not whole → run `npm run setup`.',
    '✗ things to touch (JupyterLab): missing or not whole → run `npm run setup`.',
    '✗ tslab kernel: missing or not whole → run `npm run setup`.',
    '✗ TensorFlow (tfjs-node): missing or not whole → run `npm run setup`.',
    '✗ engine: missing or not whole → run `npm run setup`.',
    '✗ data: not whole: mnist/t10k-labels-idx1-ubyte.gz → run `git checkout -- datasets`.',
  ]);
  expect(status).toBe(1);
});

test('--json says the same to a program', { timeout: 30_000 }, async () => {
  const { output } = await command(cloneWithData(), 'doctor', { args: ['--json'] });
  const findings = JSON.parse(output);
  expect(findings).toHaveLength(11);
  expect(findings[0]).toEqual({ part: 'Node', state: 'well', detail: `${process.version}, ${process.execPath}` });
  expect(findings.at(-1).state).toBe('well');
});
