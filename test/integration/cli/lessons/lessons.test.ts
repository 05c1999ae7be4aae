import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { Lessons } from '../../../support/lessons.ts';

const program = fileURLToPath(new URL('../../../../kernel-lib/cli/lessons.mjs', import.meta.url));

// Windows ends a process without a word to it.
test.runIf(process.platform !== 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  'a run that %s ends has that exit status and leaves nothing behind',
  { timeout: 120_000 },
  async (signal, status) => {
    const lessons = new Lessons().write('ko', '01-long', [{ id: 'long', code: 'for (;;);' }]);
    const scratch = join(lessons.folder, 'tmp');
    mkdirSync(scratch);
    try {
      const args = [program, '--notebooks', lessons.notebooks, '--site', lessons.site];
      const run = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: scratch } });
      const ended = new Promise((resolve) => run.on('exit', resolve));
      await vi.waitUntil(
        () => readdirSync(scratch, { recursive: true }).some((file) => String(file).endsWith('job.json')),
        {
          timeout: 100_000,
        },
      );
      run.kill(signal);
      expect(await ended).toBe(status);
      expect(readdirSync(scratch).filter((name) => name.startsWith('lessons-'))).toEqual([]);
    } finally {
      lessons.remove();
    }
  },
);
