import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { cpuShare } from './cpu-share.ts';
import { type Host, threadCode } from './host.ts';

/** Node, which may have less than the processors it sees. */
export function host(): Host {
  const share = cpuShare((file) => readFileSync(file, 'utf8'));
  return {
    threads: Math.max(1, Math.floor(Math.min(availableParallelism(), share))),
    shared: true,
    // Node 20 has it, but behind a flag.
    allowRelaxedSimd: () => setFlagsFromString('--experimental-wasm-relaxed-simd'),
    allowWideSimd() {
      // From Node 24 on, behind a flag that older ones do not know, or that does nothing there.
      if (Number.parseInt(process.versions.v8, 10) < 13 || process.arch !== 'x64') return false;
      setFlagsFromString('--experimental-wasm-revectorize');
      return true;
    },
    thread(work, ended) {
      const worker = new Worker(`(${threadCode})(require('node:worker_threads').workerData)`, {
        eval: true,
        workerData: work,
        execArgv: [],
      });
      worker.on('exit', ended);
      worker.on('error', () => {});
      worker.unref();
      return { end: () => void worker.terminate() };
    },
  };
}
