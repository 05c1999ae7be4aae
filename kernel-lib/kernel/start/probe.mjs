import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('probe.py', import.meta.url));

/**
 * Whether the kernel that Jupyter starts under the name tslab counts 1+1; `reason` is the last line of what went wrong.
 *
 * @param {{ python: string, cwd: string }} where the Python of the virtual environment, and a folder of notebooks
 * @returns {Promise<{ answers: boolean, seconds: number, reason: string }>}
 */
export function probeKernel({ python, cwd }) {
  const began = Date.now();
  // A kernel of the same name installed for the user must not answer instead of ours.
  const env = { ...process.env, JUPYTER_PREFER_ENV_PATH: '1' };
  return new Promise((resolve) => {
    execFile(python, [script], { cwd, env, timeout: 90_000, windowsHide: true }, (error, stdout, stderr) => {
      const answers = !error && stdout.trim() === '2';
      const reason = answers ? '' : stderr.trim().split('\n').at(-1) || stdout.trim() || 'no answer';
      resolve({ answers, seconds: (Date.now() - began) / 1000, reason });
    });
  });
}
