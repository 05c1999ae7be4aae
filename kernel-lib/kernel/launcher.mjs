// Starts the kernel: `node launcher.mjs --config-path connection.json`. tslab does the work; protocol/ speaks for it.
import './start/v8-options.mjs';
import { parseArgs } from 'node:util';
import { Server } from './protocol/server.mjs';
import { setLearnersLanguage } from './session/cells.mjs';
import { createChecker, keepCompiled } from './session/compiler.mjs';
import { createSession } from './session/create-session.mjs';
import { firstLanguage } from './session/first-language.mjs';
import { interruptible } from './session/interrupts/interruptible.mjs';
import { Interrupts } from './session/interrupts/interrupts.mjs';
import { keepTimersByCell } from './session/interrupts/keep-timers-by-cell.mjs';

const { values } = parseArgs({ options: { 'config-path': { type: 'string' } } });
/** Milliseconds. */
const keepAfter = 10_000;
setLearnersLanguage(firstLanguage(process.cwd()));
// The learner's own lines may lie under many of a library.
Error.stackTraceLimit = 100;

const interrupts = new Interrupts();
const session = interruptible(createSession(process.cwd(), createChecker(), interrupts), interrupts);

// A cell may have been checked by then, and none waits for this one.
setTimeout(keepCompiled, keepAfter).unref();
keepTimersByCell();

process.on('uncaughtException', session.uncaught);
process.on('unhandledRejection', session.unhandled);

new Server(session, interrupts).listen(values['config-path']).catch((error) => {
  console.error(error);
  process.exit(1);
});
