import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { folder } from '../../support/folder.ts';

type Bench = ChildProcessByStdio<null, Readable, Readable>;

/** The bench of a copy, on a processor where TensorFlow announces oneDNN, its temporary files in a folder that can be looked at. */
export function startedBench(copy: string, args: readonly string[], temporary = folder(), level?: string): Bench {
  return spawn(process.execPath, [join(copy, 'test/bench/run.mjs'), ...args], {
    env: {
      ...process.env,
      CNN_LANG: 'en',
      TF_ENABLE_ONEDNN_OPTS: '1',
      TF_CPP_MIN_LOG_LEVEL: level,
      TMPDIR: temporary,
      TEMP: temporary,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a bench has printed once it has ended, and its exit status. */
export async function endedBench(child: Bench): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}
