export { language as learnersLanguage, setLanguage as setLearnersLanguage } from '../text/language.ts';
export { type CompiledCell, compileCell } from './compile-cell.ts';
export { type CompiledModule, compileModule } from './compile-module.ts';
export { completionAt } from './completion.ts';
export { diagnosticReport } from './diagnostic-report.ts';
export { errorReport } from './error-report.ts';
export { inspectionAt } from './inspection.ts';
export { resultText } from './result-text.ts';
export { Scope } from './scope.ts';
