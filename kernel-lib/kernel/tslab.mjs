import { createRequire } from 'node:module';

// tslab's parts are not on its front door; the version is pinned and a test starts a kernel with them.
const require = createRequire(import.meta.url);

export const { createConverter } = require('tslab/dist/converter.js');
export const { createExecutor } = require('tslab/dist/executor.js');
export const { JupyterHandlerImpl } = require('tslab/dist/jupyter.js');
export const { versions } = require('tslab');
export const zeromq = require('zeromq');
export const ts = require('@tslab/typescript-for-tslab');
