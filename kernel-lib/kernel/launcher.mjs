// Starts the kernel: `node launcher.mjs --config-path connection.json`. tslab does the work; protocol/ speaks for it.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { faultOf, lateFaultOf } from './fault.mjs';
import { interruptible } from './interruptible.mjs';
import { Server } from './protocol/server.mjs';
import { Handler, report, reportUncaught } from './server.mjs';
import { traced } from './trace.mjs';
import { createConverter, createExecutor } from './tslab.mjs';

const { values } = parseArgs({ options: { 'config-path': { type: 'string' } } });
const converters = {
  node: traced(createConverter({ isJS: false, isBrowser: false })),
  get browser() {
    throw new Error('/** @browser */ cells are not supported');
  },
  close() {
    this.node.close();
  },
};
const executor = interruptible(createExecutor(process.cwd(), converters, report));

process.on('uncaughtException', (error) => reportUncaught(faultOf(error)));
process.on('unhandledRejection', (reason) => reportUncaught(lateFaultOf(reason)));

new Server(new Handler(executor, false)).listen(values['config-path']).catch((error) => {
  console.error(error);
  process.exit(1);
});
endWithParent();

/** Ends the kernel when Jupyter is gone: killed, it could not say goodbye. A cell in an endless loop leaves this thread no time. */
function endWithParent() {
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`;
  new Worker(watch, { eval: true }).unref();
}
