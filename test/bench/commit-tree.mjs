import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failure } from '../../kernel-lib/cli/setup/failure.mjs';
import { npmPackages } from '../../kernel-lib/cli/setup/npm-packages.mjs';
import { progress } from '../../kernel-lib/cli/setup/progress.mjs';
import { root } from '../../kernel-lib/machine/root.mjs';
import { run } from '../../kernel-lib/machine/run.mjs';
import { Trouble } from '../../kernel-lib/machine/trouble.mjs';

const log = join(root, 'site/logs/bench-against.log');
const interruptions = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** A commit, built in a folder of its own that goes when this process ends; it holds this tree's bench, so that both do the same work. */
export async function commitTree(commit) {
  const label = shortName(commit);
  const outer = mkdtempSync(join(tmpdir(), 'bench-against-'));
  const folder = join(outer, label);
  const ending = new AbortController();
  process.once('exit', () => remove(outer, folder));
  const built = checkOut(folder, label).then(() => build(folder, label, ending.signal));
  for (const [signal, status] of Object.entries(interruptions)) {
    process.once(signal, async () => {
      ending.abort();
      await Promise.allSettled([built]);
      process.exit(status);
    });
  }
  await built;
  return { folder, label };
}

const git = (...args) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });

function shortName(commit) {
  if (git('rev-parse', '--show-toplevel').status !== 0) {
    throw new Trouble({
      ko: '--against는 git으로 받은 폴더에서만 쓸 수 있어요. 이 폴더에는 견줄 커밋이 없어요.',
      en: '--against needs a git checkout; this folder has no commits to compare with.',
    });
  }
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--short', '--end-of-options', `${commit}^{commit}`);
  if (status === 0) return stdout.trim();
  throw new Trouble({
    ko: `--against ${commit}: 그런 커밋이 없어요. \`git log --oneline\`에 있는 것을 골라 주세요.`,
    en: `--against ${commit}: there is no such commit. \`git log --oneline\` shows those there are.`,
  });
}

async function checkOut(folder, label) {
  const { status, stderr } = git('worktree', 'add', '--detach', folder, label);
  if (status !== 0) throw new Trouble({ ko: `${label}: 꺼내지 못했어요. ${stderr}`, en: `${label} cannot be checked out. ${stderr}` });
  rmSync(join(folder, 'test/bench'), { recursive: true, force: true });
  const parts = ['test/bench', ...['rooms.mjs', 'engine-rooms.ts', 'document-networks.mjs'].map((file) => `test/support/${file}`)];
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
}

async function build(folder, label, signal) {
  mkdirSync(dirname(log), { recursive: true });
  rmSync(log, { force: true });
  const runThere = (file, args) => run(file, args, { cwd: folder, log, signal });
  const shown = progress();
  const locked = (tree) => readFileSync(join(tree, 'package-lock.json'), 'utf8');
  if (locked(folder) === locked(root)) linkPackages(folder);
  else await shown.during(of(npmPackages.what, label), () => npmPackages.make({ root: folder, log, run: runThere }));
  const what = of({ ko: 'kernel-lib 빌드', en: 'build of kernel-lib' }, label);
  await shown.during(what, async () => {
    const { status, output } = await runThere(process.execPath, ['kernel-lib/cli/build.mjs']);
    if (status !== 0) throw failure({ what, output, log });
  });
  shown.end();
}

const of = ({ ko, en }, label) => ({ ko: `${label}의 ${ko}`, en: `${en} of ${label}` });

/** This tree's packages, one by one: `kernel-lib` among them must be the commit's own. */
function linkPackages(folder) {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => !/^\.|^kernel-lib$/.test(name))) {
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  }
  symlinkSync(join(folder, 'kernel-lib'), join(packages, 'kernel-lib'), 'junction');
}

/** Git must not meet the links: a git that followed them would remove this tree's packages. */
function remove(outer, folder) {
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  git('worktree', 'remove', '--force', folder);
  rmSync(outer, { recursive: true, force: true, maxRetries: 5 });
}
