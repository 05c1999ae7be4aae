// Starts the kernel: `node launcher.mjs --config-path connection.json`. tslab does the work; protocol/ speaks for it.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Server } from './protocol/server.mjs';
import { setLearnersLanguage } from './session/cells.mjs';
import { createSession } from './session/create-session.mjs';
import { firstLanguage } from './session/first-language.mjs';
import { interruptible } from './session/interruptible.mjs';
import { createConverter } from './tslab.mjs';

const { values } = parseArgs({ options: { 'config-path': { type: 'string' } } });
setLearnersLanguage(firstLanguage(process.cwd()));
// The learner's own lines may lie under many of a library.
Error.stackTraceLimit = 100;

const converter = createConverter({ isJS: false, isBrowser: false });
const session = interruptible(createSession(process.cwd(), converter));

process.on('uncaughtException', session.report.uncaught);
process.on('unhandledRejection', session.report.unhandled);

new Server(session).listen(values['config-path']).catch((error) => {
  console.error(error);
  process.exit(1);
});
endWithParent();

/** Ends the kernel when Jupyter is gone: killed, it could not say goodbye. A cell in an endless loop leaves this thread no time. */
function endWithParent() {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Worker(watch, { eval: true }).unref();
}
