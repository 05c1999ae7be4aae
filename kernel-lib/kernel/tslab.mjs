import { createRequire } from 'node:module';
import { prepareCompiler } from './session/compiler.mjs';

// tslab's parts are not on its front door; the version is pinned and a test starts a kernel with them.
const require = createRequire(import.meta.url);
/** TypeScript's program of the cell that the converter was given last. */
export const currentProgram = prepareCompiler();
export const { createConverter } = require('tslab/dist/converter.js');
export const { getCodeMetadata: metadataOf } = require('tslab/dist/metadata.js');
export const jupyter = require('tslab/dist/jupyter.js');
export const tslab = require('tslab');
export const ts = require('@tslab/typescript-for-tslab');
