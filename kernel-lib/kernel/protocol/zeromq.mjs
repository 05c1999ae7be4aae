import { createRequire } from 'node:module';

export const zeromq = createRequire(import.meta.url)('zeromq');
