// The kernels that are compared, each as its kernelspec starts it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { say } from '../../../kernel-lib/machine/say.mjs';
import { Trouble } from '../../../kernel-lib/machine/trouble.mjs';
import { deno } from './deno.mjs';

const stock = 'stock tslab';
const wanted = {
  [stock]: stockTslab,
  ours: oursOf,
  ipykernel,
  Deno: denoKernel,
};

/** Those of the sides that can be had here, with a sentence for each that cannot; a commit's own kernel goes before this tree's. */
export async function contestants({ here, there }, sides = Object.keys(wanted), temporary) {
  const unknown = sides.find((side) => !(side in wanted));
  if (unknown !== undefined) {
    const all = Object.keys(wanted).join('; ');
    throw new Trouble({ ko: `--sides에 ${unknown}은(는) 없어요. 있는 것: ${all}.`, en: `--sides: there is no ${unknown}; there are ${all}.` });
  }
  const found = [];
  for (const side of sides) {
    const trees = side === 'ours' && there ? [there, here] : [here];
    for (const tree of trees) found.push(await wanted[side](tree, temporary));
  }
  return found.filter(Boolean);
}

/** What tslab's own installer writes into its kernelspec, for the Node that runs now. */
function stockTslab() {
  const tslab = join(root, 'node_modules/tslab/bin/tslab');
  const argv = [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'];
  return { side: stock, argv, cwd: lessons(root), language: 'typescript', library: true };
}

/** What set-up writes into the kernelspec of a tree. */
async function oursOf({ folder, label }, temporary) {
  const { installKernel } = await import(pathToFileURL(join(folder, 'kernel-lib/kernel/start/install.mjs')).href);
  const installed = await installKernel({ root: folder, venv: join(temporary, `kernelspec ${label}`) });
  const spec = JSON.parse(readFileSync(join(installed.folder, 'kernel.json'), 'utf8'));
  const side = ['ours', label].filter(Boolean).join(', ');
  return { side, argv: spec.argv, env: spec.env, cwd: lessons(folder), language: 'typescript', library: true };
}

function ipykernel(_, temporary) {
  const python = [join(root, '.venv/bin/python'), join(root, '.venv/Scripts/python.exe')].find(existsSync);
  if (!python) {
    console.log(
      say({
        ko: 'ipykernel은 빼고 재요. .venv가 없어요. `npm run setup`이 만들어요.',
        en: 'ipykernel is left out: there is no .venv, which `npm run setup` makes.',
      }),
    );
    return undefined;
  }
  const argv = [python, '-m', 'ipykernel_launcher', '-f', '{connection_file}'];
  return { side: 'ipykernel', argv, env: { IPYTHONDIR: join(temporary, 'ipython') }, cwd: lessons(root), language: 'python', library: false };
}

async function denoKernel(_, temporary) {
  const program = await deno(temporary);
  if (!program) return undefined;
  const env = { DENO_DIR: join(temporary, 'deno-cache'), DENO_NO_UPDATE_CHECK: '1' };
  const argv = [program, 'jupyter', '--kernel', '--conn', '{connection_file}'];
  return { side: 'Deno', argv, env, cwd: temporary, language: 'typescript', library: false };
}

const lessons = (folder) => join(folder, 'notebooks/ko');
