// First of all: tslab's converter asks the compiler for its system as it loads.
import './page-compiler.ts';

export { createConverter } from 'tslab/dist/converter.js';
export { getCodeMetadata as metadataOf } from 'tslab/dist/metadata.js';
