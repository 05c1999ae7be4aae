import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { writeFile } from '../../machine/write-file.mjs';

/**
 * Runs a CommonJS module with what V8 compiled of it before, which is kept beside it; each version of V8, and each set of its options, keeps its own.
 *
 * @param {string} file that is run
 * @param {string} named the file that it is to believe it is
 * @returns {{ exports: any, keep: () => void }} `keep`, once the module has done its work, keeps what was compiled for it, where
 *   nothing that serves is kept
 */
export function cachedScript(file, named) {
  const kept = `${file}.${v8.cachedDataVersionTag()}.cache`;
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(wrapped, { filename: named, cachedData: read(kept) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(named), module, named, dirname(named));
  return { exports: module.exports, keep };

  function keep() {
    if (script.cachedDataRejected !== false) write(kept, script);
  }
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Where the folder cannot be written to, the next start takes as long as this one. */
function write(file, script) {
  try {
    writeFile(file, script.createCachedData());
  } catch {}
}
