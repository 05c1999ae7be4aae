// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { Trouble } from '../../machine/trouble.mjs';

/**
 * The JavaScript file that is npm, so that it runs on this Node and without a shell.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string}
 */
export function npmCli(env = process.env) {
  const beside = dirname(process.execPath);
  const candidates = [
    env.npm_execpath ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...(env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm')),
    join(beside, '../share/nodejs/npm/bin/npm-cli.js'),
  ];
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue;
    const file = realpathSync(candidate);
    if (basename(file) === 'npm-cli.js') return file;
  }
  throw new Trouble({
    ko: 'npm을 찾지 못했어요. Node를 https://nodejs.org 에서 다시 설치해 주세요.',
    en: 'npm was not found. Please install Node again from https://nodejs.org.',
  });
}
