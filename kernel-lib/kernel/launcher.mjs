// Starts the kernel: `node launcher.mjs --config-path connection.json`. tslab does the work; protocol/ speaks for it.
import './start/v8-options.mjs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Server } from './protocol/server.mjs';
import { createChecker, keepCompiled } from './session/compiler.mjs';
import { createSession } from './session/create-session.mjs';
import { interruptible } from './session/interruptible.mjs';

const { values } = parseArgs({ options: { 'config-path': { type: 'string' } } });
/** Milliseconds. */
const keepAfter = 10_000;
const session = interruptible(createSession(process.cwd(), createChecker()));

process.on('uncaughtException', session.report.uncaught);
process.on('unhandledRejection', session.report.unhandled);

new Server(session).listen(values['config-path']).catch((error) => {
  console.error(error);
  process.exit(1);
});
endWithParent();
// A cell may have been checked by then, and none waits for this one.
setTimeout(keepCompiled, keepAfter).unref();

/** Ends the kernel when Jupyter is gone: killed, it could not say goodbye. A cell in an endless loop leaves this thread no time. */
function endWithParent() {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Worker(watch, { eval: true }).unref();
}
