import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder } from '../../kernel-lib/data/download/cache-folder.ts';
import { command } from './command.ts';

/** The newest Node there was when this was written. */
export const newestVersion = '26.10.0';

/** The path of that Node, from npm, kept where downloads are; nothing where it cannot be had. */
export async function newestNode(): Promise<string | undefined> {
  if (process.versions.node === newestVersion) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = join(cacheFolder(), 'node', newestVersion);
  const path = join(folder, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node');
  if (answers(path)) return path;
  const { npmCli } = await command<{ npmCli: () => string }>('setup/npm-cli.mjs');
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync(process.execPath, [npmCli(), ...args, `${name}@${newestVersion}`], { stdio: 'ignore', timeout: 120_000 });
  return answers(path) ? path : undefined;
}

function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${newestVersion}`;
}
