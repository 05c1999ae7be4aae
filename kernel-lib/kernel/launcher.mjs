// Starts the kernel: `node launcher.mjs --config-path connection.json`. tslab does the work; protocol/ speaks for it.
import { parseArgs } from 'node:util';
import { Server } from './protocol/server.mjs';
import { setLearnersLanguage } from './session/cells.mjs';
import { createSession } from './session/create-session.mjs';
import { firstLanguage } from './session/first-language.mjs';
import { interruptible } from './session/interruptible.mjs';
import { Interrupts } from './session/interrupts.mjs';
import { keepTimersByCell } from './session/keep-timers-by-cell.mjs';
import { createConverter } from './tslab.mjs';

const { values } = parseArgs({ options: { 'config-path': { type: 'string' } } });
setLearnersLanguage(firstLanguage(process.cwd()));
// The learner's own lines may lie under many of a library.
Error.stackTraceLimit = 100;

const converter = createConverter({ isJS: false, isBrowser: false });
const interrupts = new Interrupts();
const session = interruptible(createSession(process.cwd(), converter, interrupts), interrupts);

keepTimersByCell();

process.on('uncaughtException', session.report.uncaught);
process.on('unhandledRejection', session.report.unhandled);

new Server(session, interrupts).listen(values['config-path']).catch((error) => {
  console.error(error);
  process.exit(1);
});
