import { createRequire } from 'node:module';

// The control thread needs it alone; `../tslab.mjs` would read the compiler, too.
const require = createRequire(import.meta.url);

export const zeromq = require('zeromq');
