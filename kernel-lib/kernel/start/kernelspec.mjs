import { join } from 'node:path';
import { nodeOptions } from './node-options.mjs';

/**
 * The text of the kernelspec `tslab`, for the Node that runs now and the launcher under `root`, by absolute paths.
 *
 * @param {string} root
 */
export function kernelspec(root) {
  const launcher = join(root, 'kernel-lib', 'kernel', 'launcher.mjs');
  const spec = {
    argv: [process.execPath, ...nodeOptions, launcher, '--config-path', '{connection_file}'],
    display_name: 'TypeScript',
    language: 'typescript',
    // Windows has no signal for it; elsewhere the kernel passes the message on as one, to the programs that a cell started, too.
    interrupt_mode: 'message',
  };
  return `${JSON.stringify(spec, null, 1)}\n`;
}
