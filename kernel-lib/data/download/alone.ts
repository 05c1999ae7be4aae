import { say } from '../../text/language.ts';
import { refusal } from '../refusal.ts';
import type { DownloadOptions } from './download-options.ts';

/**
 * Does some work on a file while no other process does.
 *
 * A process that was killed leaves its lock behind; it counts no more when it has not been touched for five seconds.
 */
export async function alone<Result>(
  path: string,
  { signal, onNote }: DownloadOptions,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const lost = new AbortController();
  const release = await locked(path, onNote, () => lost.abort(stolen(path)));
  try {
    return await work(signal ? AbortSignal.any([signal, lost.signal]) : lost.signal);
  } finally {
    if (!lost.signal.aborted) await release();
  }
}

async function locked(
  path: string,
  onNote: DownloadOptions['onNote'],
  onCompromised: () => void,
): Promise<() => Promise<void>> {
  const { lock } = (await import('proper-lockfile')).default;
  const options = { realpath: false, stale: 5000, update: 1000, onCompromised };
  try {
    return await lock(path, options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    onNote?.(
      say({
        ko: `다른 프로세스가 ${path} 파일을 받고 있어서 기다려요`,
        en: `waiting for another process that is downloading ${path}`,
      }),
    );
    return lock(path, { ...options, retries: { forever: true, factor: 1, minTimeout: 300, maxTimeout: 300 } });
  }
}

function stolen(path: string): RangeError {
  return refusal('download', {
    ko: `이 프로세스가 오래 멈춰 있던 사이에 다른 프로세스가 ${path} 파일을 맡았어요; 잠시 뒤에 다시 해 주세요`,
    en: `this process stood still for so long that another took over ${path}; try again in a moment`,
  });
}
