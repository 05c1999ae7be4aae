// @ts-check
import { createRequire } from 'node:module';

/**
 * The TypeScript that reads the cells in the kernel.
 *
 * @type {typeof import('@tslab/typescript-for-tslab')}
 */
export const ts = createRequire(createRequire(import.meta.url).resolve('tslab/package.json'))(
  '@tslab/typescript-for-tslab',
);
