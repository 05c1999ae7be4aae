import { createRequire } from 'node:module';

// As CommonJS: imported, the compiler would be read twice, for its exports first.
export const {
  compileCell,
  compileModule,
  diagnosticReport,
  errorReport,
  learnersLanguage,
  resultText,
  Scope,
  setLearnersLanguage,
} = createRequire(import.meta.url)('../../dist/cells.cjs');
