import type ts from '@tslab/typescript-for-tslab';
import type { CellDiagnostic } from '../report/diagnostic-report.ts';

/** What TypeScript says of a name, a module, a namespace or a member that it does not know. */
const unknown = new Set([2304, 2307, 2339, 2503, 2551, 2552, 2580, 2591, 2694, 2792, 7016]);
const quoted = /'([^']+)'/g;
/** What Node has for everybody, and what only it declares in full. */
const nodeNames = [
  ...['process', 'Buffer', 'require', 'module', 'exports', 'global', '__dirname', '__filename', 'NodeJS', 'gc'],
  ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'Blob', 'File', 'ReadableStream', 'WritableStream'],
  ...['TransformStream', 'CompressionStream', 'DecompressionStream', 'TextDecoderStream', 'TextEncoderStream'],
  ...['AbortController', 'AbortSignal', 'DOMException', 'Event', 'EventTarget', 'MessageChannel', 'MessagePort'],
  ...['BroadcastChannel', 'crypto', 'Crypto', 'CryptoKey', 'SubtleCrypto', 'WebSocket', 'navigator', 'WebAssembly'],
  ...['Performance', 'PerformanceObserver', 'PerformanceEntry', 'Console', 'Timeout', 'Immediate', 'ErrorConstructor'],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'ImportMeta', 'SharedArrayBuffer'],
];
const names = new Set(nodeNames);
/** The one module of Node whose types every cell has. */
const given = /^(node:)?assert(\/strict)?$/;
const word = /(?<![\p{ID_Continue}$.])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** The modules that a text imports, or requires, by their names. */
export function importedModules(compiler: typeof ts, source: string): readonly string[] {
  return compiler.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Whether a module is Node's own, and more is to be read to know it. */
export function isNodeModule(name: string, nodeModules: readonly string[]): boolean {
  return !given.test(name) && (name.startsWith('node:') || nodeModules.includes(name));
}

/** Whether a text has a name of Node's in it. */
export function namesNode(source: string): boolean {
  return [...source.matchAll(word)].some(([name]) => names.has(name));
}

/** Whether what is wrong with a cell may be that it needs Node's types. */
export function lacksNode(diagnostics: readonly CellDiagnostic[], nodeModules: readonly string[]): boolean {
  return diagnostics.some(
    ({ code, messageText }) =>
      unknown.has(code) &&
      [...messageText.matchAll(quoted)].some(([, name]) => names.has(name) || isNodeModule(name, nodeModules)),
  );
}
