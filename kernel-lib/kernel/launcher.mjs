// Starts the kernel: `node launcher.mjs --config-path connection.json`. tslab does the work; server.mjs mends its protocol.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { faultOf, lateFaultOf } from './fault.mjs';
import { interruptible } from './interruptible.mjs';
import { Handler, report, reportUncaught, Server } from './server.mjs';
import { createSession } from './session/create-session.mjs';
import { isInterruption } from './session/stop.mjs';
import { createConverter } from './tslab.mjs';

const { values } = parseArgs({ options: { 'config-path': { type: 'string' } } });
const converter = createConverter({ isJS: false, isBrowser: false });
const session = interruptible(createSession(process.cwd(), converter, report));

// What an interrupt stops in a callback, the cell itself has been told of.
process.on('uncaughtException', (error) => isInterruption(error) || reportUncaught(faultOf(error)));
process.on('unhandledRejection', (reason) => isInterruption(reason) || reportUncaught(lateFaultOf(reason)));

new Server(new Handler(session, false), values['config-path']).init().catch((error) => {
  console.error(error);
  process.exit(1);
});
endWithParent();

/** Ends the kernel when Jupyter is gone: killed, it could not say goodbye. A cell in an endless loop leaves this thread no time. */
function endWithParent() {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Worker(watch, { eval: true }).unref();
}
