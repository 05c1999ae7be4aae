export { type CompiledCell, compileCell } from './compile-cell.ts';
export { Scope } from './scope.ts';
