import { spawnSync } from 'node:child_process';
import { cacheFolder } from '../../kernel-lib/data/download/cache-folder.ts';
import { command } from './command.ts';

interface NewestNode {
  readonly newestVersion: string;
  readonly newestPlace: (cache: string) => Readonly<Record<'name' | 'folder' | 'path', string>>;
  readonly newestNode: (cache: string) => string | undefined;
}

const found: NewestNode = await command<NewestNode>('checks/newest-node.mjs');

/** The newest Node there was when this was written. */
export const newestVersion: string = found.newestVersion;

/** The path of that Node, from npm, kept where downloads are; nothing where it cannot be had. */
export async function newestNode(): Promise<string | undefined> {
  const there = found.newestNode(cacheFolder());
  if (there) return there;
  const { name, folder } = found.newestPlace(cacheFolder());
  const { npmCli } = await command<{ npmCli: () => string }>('setup/npm-cli.mjs');
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync(process.execPath, [npmCli(), ...args, `${name}@${newestVersion}`], { stdio: 'ignore', timeout: 120_000 });
  return found.newestNode(cacheFolder());
}
