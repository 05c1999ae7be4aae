import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { npmCli } from '../../../kernel-lib/cli/setup/npm-cli.mjs';
import { say } from '../../../kernel-lib/machine/say.mjs';

const version = '2.9.6';

/** The program Deno: the one named by CNN_DENO, or npm's, put into a folder; nothing, and a sentence, where it cannot be had. */
export async function deno(folder) {
  if (process.env.CNN_DENO) return process.env.CNN_DENO;
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `deno@${version}`];
  spawnSync(process.execPath, [npmCli(), ...args], { cwd: folder, stdio: 'ignore', timeout: 180_000 });
  const program = programs(join(folder, 'node_modules/@deno')).find(runs);
  if (program) return program;
  console.log(
    say({
      ko: 'Deno는 빼고 재요. npm에서 받아 실행하지 못했어요. 이미 있으면 CNN_DENO에 그 경로를 적어 주세요.',
      en: 'Deno is left out: it could not be had from npm and run. If it is there already, name its path in CNN_DENO.',
    }),
  );
  return undefined;
}

/** npm installs the package of this machine alone. */
function programs(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name, process.platform === 'win32' ? 'deno.exe' : 'deno'));
  } catch {
    return [];
  }
}

const runs = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
