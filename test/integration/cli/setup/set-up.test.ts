import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../../../support/folder.ts';
import { clone, command, program, sentences, withEnvironment, withPackages } from '../classroom.ts';

const nobody = 65534;
const closed = 'http://127.0.0.1:9/';
const stackTrace = /^\s+at .*:\d+:\d+\)?$/m;

/** Settings under which neither npm nor pip finds anything at home. */
function emptyHome(): NodeJS.ProcessEnv {
  const home = folder();
  return { HOME: home, npm_config_cache: join(home, 'npm'), PIP_CACHE_DIR: join(home, 'pip') };
}

/** Runs a program that sees a disk of its own, 12 MB small, in a folder; only where a mount namespace may be made. */
function ownDisk(path: string, words: (path: string) => readonly string[]): { status: number | null; stderr: string } {
  const script = 'mount -t tmpfs -o size=12m small "$1" && shift && exec "$@"';
  const args = ['--map-root-user', '--mount', 'sh', '-c', script, 'sh', path, ...words(path)];
  return spawnSync('unshare', args, { encoding: 'utf8', env: { ...process.env, CNN_LANG: 'en' } });
}

describe('bad surroundings end the set-up with one sentence and no stack trace', () => {
  test('the npm registry cannot be reached', { timeout: 60_000 }, async () => {
    const project = withEnvironment(clone());
    const { status, output } = await command(project, 'setup', {
      env: { ...emptyHome(), npm_config_registry: closed },
    });
    expect(sentences(output)).toEqual([
      expect.stringMatching(/^✗ The npm registry cannot be reached\..*npm-packages\.log\)$/),
    ]);
    expect(output).not.toMatch(stackTrace);
    expect(status).toBe(1);
    // What it printed is in its log, and nothing is left of the lock.
    expect(readdirSync(join(project, 'site/logs'))).toEqual(['npm-packages.log']);
  });

  test('PyPI cannot be reached', { timeout: 120_000 }, async () => {
    const project = withPackages(clone());
    const env = {
      ...emptyHome(),
      PIP_INDEX_URL: closed,
      PIP_CONFIG_FILE: '/dev/null',
      PIP_FIND_LINKS: '',
      PIP_RETRIES: '0',
    };
    const { status, output } = await command(project, 'setup', { env });
    expect(sentences(output)).toEqual([
      expect.stringMatching(/^✗ The Python package index \(PyPI\) cannot be reached\./),
    ]);
    expect(output).not.toMatch(stackTrace);
    expect(status).toBe(1);
  });

  test('there is no Python', { timeout: 60_000 }, async () => {
    const { status, output } = await command(withPackages(clone()), 'setup', { env: { PATH: folder() } });
    expect(sentences(output)).toEqual([
      expect.stringMatching(/^✗ No Python was found\. Please install Python 3\.10 or newer/),
    ]);
    expect(output).not.toMatch(stackTrace);
    expect(status).toBe(1);
  });

  test('site/ cannot be written', { timeout: 30_000 }, async () => {
    const project = clone();
    mkdirSync(join(project, 'site'));
    chmodSync(join(project, 'site'), 0o555);
    // A superuser may write everywhere, so the set-up then runs as nobody, who owns all but site/.
    const uid = process.getuid?.() === 0 ? nobody : undefined;
    if (uid) chownSync(project, uid, uid);
    const { status, output } = await command(project, 'setup', { ...(uid && { uid }) });
    expect(sentences(output)).toEqual([
      expect.stringMatching(/^✗ .*site.* cannot be written\. Please check who owns this folder/),
    ]);
    expect(output).not.toMatch(stackTrace);
    expect(status).toBe(1);
  });

  test.runIf(ownDisk(tmpdir(), () => ['true']).status === 0)('the disk is full', { timeout: 120_000 }, async () => {
    const project = withPackages(clone());
    const setup = 'cp -r "$1/." "$2" && exec "$3" "$2/kernel-lib/cli/setup.mjs"';
    const { status, stderr } = ownDisk(folder(), (disk) => ['sh', '-c', setup, 'sh', project, disk, process.execPath]);
    expect(sentences(stderr)).toEqual(['✗ The disk is full. Please free 4 GB and run the same command again.']);
    expect(stderr).not.toMatch(stackTrace);
    expect(status).toBe(1);
  });
});

test('a Python without venv is told from no Python', { timeout: 60_000 }, async () => {
  const bin = folder();
  program(join(bin, 'python3'), 'echo 3 12 1 0');
  const { status, output } = await command(withPackages(clone()), 'setup', { env: { PATH: bin } });
  expect(sentences(output)).toEqual([
    expect.stringMatching(/^✗ python3 \(Python 3\.12\.1\) has no venv\..*python3\.12-venv/),
  ]);
  expect(status).toBe(1);
});
