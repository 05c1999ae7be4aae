import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(createRequire(import.meta.url).resolve('tslab/package.json'));

/** The compiler is older than the arrays of ES2023, and Node 20 has them; and every cell can ask its reader. */
const more = ['es2023.d.ts', 'input.d.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)).replaceAll('\\', '/'),
);

/** What tslab asks of its compiler, as our cells want it. */
function asOurs({ disableTopLevelAwait, ...options }) {
  return { ...options, lib: ['lib.es2023.d.ts', ...more], experimentalDecorators: false };
}

/**
 * tslab's timers, of which there may be two: it fails at a second one, which the compiler sets when a package comes or goes
 * beside an open notebook, to look again for what it did not find.
 */
function withTimers(system) {
  const { setTimeout: begin, clearTimeout: end } = system;
  const looking = new Set();
  system.setTimeout = (call, ...rest) => {
    if (call.name !== 'invalidateResolutionsOfFailedLookup') return begin(call, ...rest);
    const timer = setTimeout(call, ...rest).unref();
    looking.add(timer);
    return timer;
  };
  system.clearTimeout = (timer) => (looking.delete(timer) ? clearTimeout(timer) : end(timer));
  return system;
}

/** Makes tslab's compiler read cells with our options; only before tslab itself is loaded. Gives what gives its newest program. */
export function prepareCompiler() {
  const file = require.resolve('@tslab/typescript-for-tslab');
  const ts = require(file);
  let watch;
  require.cache[file].exports = {
    ...ts,
    createWatchCompilerHost: (files, options, system, ...rest) =>
      ts.createWatchCompilerHost(files, asOurs(options), withTimers(system), ...rest),
    createWatchProgram(host) {
      watch = ts.createWatchProgram(host);
      return watch;
    },
  };
  return () => watch.getCurrentProgram().getProgram();
}
