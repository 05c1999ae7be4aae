import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tslabKernel } from '../../../kernel-lib/cli/setup/tslab-kernel.mjs';

test('a kernelspec that another version wrote is written anew', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kernelspec-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const file = join(root, '.venv/share/jupyter/kernels/tslab/kernel.json');
  const step = { root } as Parameters<typeof tslabKernel.make>[0];
  expect(tslabKernel.ready(root)).toBe(false);
  await tslabKernel.make(step);
  expect(tslabKernel.ready(root)).toBe(true);
  const { interrupt_mode: _, ...older } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(older));
  expect(tslabKernel.ready(root)).toBe(false);
  await tslabKernel.make(step);
  expect(JSON.parse(readFileSync(file, 'utf8')).interrupt_mode).toBe('message');
});
