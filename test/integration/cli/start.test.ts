import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../kernel-lib/machine/root.mjs';

const cli = join(root, 'kernel-lib/cli');
const commands = readdirSync(cli).filter((file) => file.endsWith('.mjs') && file !== 'start.mjs');
const started = commands.filter((file) =>
  readFileSync(join(cli, file), 'utf8').includes("from '../../../kernel-lib/cli/start.mjs'"),
);

/** What a command prints on a Node that says it is of this version. */
function on(version: string, file: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(cli, file), '--help'];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test.each(started)('%s says on Node 18 that it is too old, in both languages, and nothing else', (file) => {
  const { status, stderr } = on('18.20.4', file);
  expect(stderr).toBe(
    'Node 18.20.4에서는 돌지 않아요. Node 20.19 이상을 https://nodejs.org 에서 설치해 주세요.\n' +
      'Node 18.20.4 is too old. Please install Node 20.19 or newer from https://nodejs.org.\n',
  );
  expect(status).toBe(1);
});

test('Node 20.18 is too old, Node 20.19 is not', () => {
  expect(on('20.18.3', 'lab.mjs').status).toBe(1);
  expect(on('20.19.0', 'lab.mjs').status).toBe(0);
});

test.each([...started, 'start.mjs'])('%s has no syntax that Node 12 cannot read', (file) => {
  const source = readFileSync(join(cli, file), 'utf8');
  expect(source).not.toMatch(/\?\.|\?\?|\|\|=|&&=|^\s*await |^(?:const|let).*= await |from 'node:/m);
});
