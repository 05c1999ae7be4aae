import { createRequire } from 'node:module';
// First of all: tslab's other parts load the converter, too, and it is to have the compiler of cells.
import './session/compiler.mjs';

// tslab's parts are not on its front door; the version is pinned and a test starts a kernel with them.
const require = createRequire(import.meta.url);
export const { getCodeMetadata: metadataOf } = require('tslab/dist/metadata.js');
export const jupyter = require('tslab/dist/jupyter.js');
export const tslab = require('tslab');
export const ts = require('@tslab/typescript-for-tslab');
