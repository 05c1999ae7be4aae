export { language as learnersLanguage } from '../text/language.ts';
export { cellCompiler } from './check/cell-compiler.ts';
export { createChecker } from './check/create-checker.ts';
export { type CompiledCell, compileCell } from './compile-cell.ts';
export { diagnosticReport } from './diagnostic-report.ts';
export { errorReport } from './error-report.ts';
export { resultText } from './result-text.ts';
export { Scope } from './scope.ts';
