import { createRequire } from 'node:module';

// As CommonJS: imported, the compiler would be read twice, for its exports first.
export const {
  compileCell,
  compileModule,
  completionAt,
  diagnosticReport,
  errorReport,
  inspectionAt,
  learnersLanguage,
  resultText,
  Scope,
  setLearnersLanguage,
} = createRequire(import.meta.url)('../../dist/cells.cjs');
