import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { obtained } from '../../../kernel-lib/tensorflow/repair/obtain-binding.mjs';
import { folder } from '../../support/folder.ts';
import { clone } from '../cli/classroom.ts';
import { endedBench, startedBench } from './started-bench.ts';

/** A copy of the project with this tree's packages, as the one commit of a repository of its own. */
function repository(): string {
  const copy = withPackages(clone());
  git(copy, 'init', '--quiet');
  commit(copy);
  return copy;
}

function withPackages(copy: string): string {
  for (const part of ['test/bench', 'test/support', 'datasets/README.md', 'datasets/mnist'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== 'kernel-lib'))
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  symlinkSync(join(copy, 'kernel-lib'), join(packages, 'kernel-lib'), 'junction');
  return copy;
}

function git(copy: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', ['-C', copy, ...who, ...args], { encoding: 'utf8' }).stdout.trim();
}

function commit(copy: string): void {
  git(copy, 'add', 'package.json', 'package-lock.json', 'tsconfig.json', 'kernel-lib', 'datasets', 'test');
  git(copy, 'commit', '--quiet', '--message', 'A commit.');
}

test('a tree whose training waits is found slower than its commit, and the commit is removed again', {
  timeout: 300_000,
}, async () => {
  const copy = repository();
  const fit = join(copy, 'kernel-lib/model/fit.ts');
  const source = readFileSync(fit, 'utf8');
  const wait = 'for (const until = Date.now() + 40; Date.now() < until; );';
  writeFileSync(fit, source.replace(/^ *onBatchEnd\?/m, `${wait}\n$&`));
  const temporary = folder();
  const json = join(folder(), 'report.json');
  const few = ['--rounds', '3', '--only', 'MNIST example 1', '--sides', 'auto', '--json', json];
  const { status, stdout, stderr } = await endedBench(startedBench(copy, ['--against', 'HEAD', ...few], temporary));
  expect(status, stderr).toBe(0);
  const label = git(copy, 'rev-parse', '--short', 'HEAD');
  expect(stdout).toMatch(new RegExp(`✗ [\\d.]+ % slower than ${label}: MNIST example 1, batches of 128, auto\n`));
  const { against, training, operations } = JSON.parse(readFileSync(json, 'utf8'));
  expect(against).toBe(label);
  expect(training.map((row: Record<string, unknown>) => row.commit)).toEqual([label, undefined]);
  expect(training[1]['ratio, median']).toBeLessThan(0.8);
  // The wait is in the loop, and in no operation.
  const convolve = operations.find(({ operation }: { operation: string }) => operation === 'convolve');
  expect(convolve['µs a picture']).toBeLessThan(5 * convolve[`µs, ${label}`]);
  expect(readdirSync(temporary)).toEqual([]);
  expect(git(copy, 'worktree', 'list').split('\n')).toHaveLength(1);
});

test.runIf(process.platform !== 'win32').each([
  ['stderr', '… build of kernel-lib of ', 'SIGINT', 130],
  ['stderr', '… build of kernel-lib of ', 'SIGTERM', 143],
  ['stdout', 'load before', 'SIGTERM', 143],
] as const)(
  'a bench that has written to %s "%s" and is ended by %s leaves nothing behind',
  async (stream, sign, signal, expected) => {
    const copy = repository();
    const temporary = folder();
    const child = startedBench(copy, ['training', '--against', 'HEAD', '--rounds', '1000'], temporary);
    let written = '';
    child[stream].on('data', (chunk) => {
      if (written.includes(sign)) return;
      written += chunk;
      if (written.includes(sign)) child.kill(signal);
    });
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(status).toBe(expected);
    expect(readdirSync(temporary)).toEqual([]);
    expect(git(copy, 'worktree', 'list').split('\n')).toHaveLength(1);
  },
);

test('what --against cannot compare is refused in a sentence', async () => {
  const copy = withPackages(clone());
  const without = await endedBench(startedBench(copy, ['--against', 'HEAD']));
  expect(without).toMatchObject({ status: 1, stdout: '' });
  expect(without.stderr).toContain('✗ --against needs a git checkout; this folder has no commits to compare with.\n');
  expect(existsSync(join(copy, 'kernel-lib/dist'))).toBe(false);
  git(copy, 'init', '--quiet');
  for (const name of ['HEAD', 'nowhere', '--help', 'HEAD^{tree}']) {
    const { status, stderr } = await endedBench(startedBench(copy, [`--against=${name}`]));
    expect(status).toBe(1);
    expect(stderr).toContain(
      `✗ --against ${name}: there is no such commit. \`git log --oneline\` shows those there are.\n`,
    );
  }
});

test.runIf(obtained(root) !== 'stand-in')(
  'TensorFlow is raced in silence, but for who asks for its words',
  async () => {
    const few = ['training', '--rounds', '1', '--only', 'MNIST example 1', '--sides', 'tfjs-node'];
    const copy = withPackages(clone());
    const silent = await endedBench(startedBench(copy, few));
    expect(silent.status, silent.stderr).toBe(0);
    expect(silent.stdout).toContain("'tfjs-node'");
    expect(silent.stderr).not.toMatch(/absl|oneDNN/);
    expect((await endedBench(startedBench(copy, few, undefined, '0'))).stderr).toMatch(/oneDNN/);
  },
);
