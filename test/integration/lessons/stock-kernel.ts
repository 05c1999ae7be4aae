import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecuteOptions } from '../../../kernel-lib/lessons/execute-lesson.mjs';

/** Options for running lessons on a stock tslab: its kernelspec as `tslab install` would write it, into a folder of its own. */
export function stockKernel(folder: string): Pick<ExecuteOptions, 'kernels' | 'transport'> {
  const kernels = join(folder, 'kernels');
  const tslab = fileURLToPath(new URL('../../../node_modules/tslab/bin/tslab', import.meta.url));
  mkdirSync(join(kernels, 'tslab'), { recursive: true });
  const argv = [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'];
  const spec = { argv, display_name: 'tslab', language: 'typescript' };
  writeFileSync(join(kernels, 'tslab/kernel.json'), JSON.stringify(spec));
  return { kernels, transport: 'tcp' };
}
