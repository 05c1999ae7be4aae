import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const streams = { 1: 'stdout', 2: 'stderr' };

/**
 * What a child process prints where it shares the output of its parent (`stdio: 'inherit'`) goes to the cell: the parent's own
 * descriptors are the log of the kernel. Of one that is waited for synchronously, it comes when it has ended.
 */
export function shareWithChildren() {
  spawning(childProcess.ChildProcess.prototype);
  for (const name of ['execSync', 'execFileSync']) waiting(name, executed);
  waiting('spawnSync', spawned);
  syncBuiltinESMExports();
}

function spawning(prototype) {
  const { spawn } = prototype;
  prototype.spawn = function (options) {
    const shared = sharedOf(options.stdio);
    const result = spawn.call(this, shared.length > 0 ? { ...options, stdio: piped(options.stdio, shared) } : options);
    for (const [place, name] of shared) {
      this.stdio[place]?.on('data', (chunk) => process[name].write(chunk));
      // Whoever shares it has no stream of it.
      this[streams[place]] = null;
    }
    return result;
  };
}

function waiting(name, run) {
  const original = childProcess[name];
  childProcess[name] = (...given) => {
    const last = given.at(-1);
    const shared = sharedOf(last?.stdio);
    if (shared.length === 0) return original(...given);
    return run(
      (options) => original(...given.slice(0, -1), { ...last, maxBuffer: Infinity, ...options }),
      last,
      shared,
    );
  };
}

function spawned(run, { stdio }, shared) {
  const result = run({ stdio: piped(stdio, shared), encoding: 'buffer' });
  for (const [place, name] of shared) {
    process[name].write(result[streams[place]] ?? '');
    result[streams[place]] = null;
    if (result.output) result.output[place] = null;
  }
  return result;
}

/** Node gives what went to stdout; stderr it writes itself, where nobody says what is to be done with it. */
function executed(run, { stdio }, shared) {
  const target = new Map(shared);
  const show = (text) => target.has(1) && process[target.get(1)].write(text ?? '');
  try {
    const output = run({ stdio: target.has(2) ? undefined : piped(stdio, shared) });
    show(output);
    return target.has(1) ? null : output;
  } catch (error) {
    show(error.stdout);
    throw error;
  }
}

/** Which of a child's outputs go to which of ours. */
function sharedOf(stdio) {
  return [1, 2].flatMap((place) => {
    const given = Array.isArray(stdio) ? stdio[place] : stdio;
    const name = given === 'inherit' ? streams[place] : (streams[given] ?? nameOf(given));
    return name === undefined ? [] : [[place, name]];
  });
}

function nameOf(stream) {
  return Object.values(streams).find((name) => stream && stream === process[name]);
}

function piped(stdio, shared) {
  const given = Array.isArray(stdio) ? [...stdio] : [stdio, stdio, stdio];
  for (const [place] of shared) given[place] = 'pipe';
  return given;
}
