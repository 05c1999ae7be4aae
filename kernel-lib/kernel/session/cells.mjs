import { createRequire } from 'node:module';
// First of all: it gives the compiler that is asked for by its name, and is read once.
import './compiler.mjs';

// As CommonJS: imported, the compiler would be read twice, for its exports first.
export const {
  compileModule,
  completionAt,
  createSession: createCellSession,
  Endings,
  Interruption,
  learnersLanguage,
  setLearnersLanguage,
  StreamBuffer,
} = createRequire(import.meta.url)('../../dist/cells.cjs');
