export { language as learnersLanguage, setLanguage as setLearnersLanguage } from '../text/language.ts';
export { completionAt } from './assist/completion.ts';
export { cellCompiler } from './check/cell-compiler.ts';
export { createChecker } from './check/create-checker.ts';
export { type CompiledModule, compileModule } from './compile/compile-module.ts';
export { createSession } from './session/create-session.ts';
export { Endings } from './session/endings.ts';
export { Interruption } from './session/interruption.ts';
export { StreamBuffer } from './session/stream-buffer.ts';
