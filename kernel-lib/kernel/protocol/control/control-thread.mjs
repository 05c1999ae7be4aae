// Runs in a worker: hears interrupts, answers on the control channel and keeps the heart beating while a cell leaves its thread no time.
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Interrupts } from '../../session/interrupts/interrupts.mjs';
import { authentic } from '../messages/authentic.mjs';
import { frames } from '../messages/frames.mjs';
import { Request } from '../messages/request.mjs';
import { ControlChannels } from './control-channels.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { RunningCell } from './running-cell.mjs';

// A busy machine comes to a message in less; who listens for the signal may bring a piece of work to its end.
const soon = 200;
const atLast = 800;
/** After so long a learner is told that a call cannot be stopped, in milliseconds. */
const told = 5000;
/** How long the thread of the cells may take to end the program. */
const end = 1500;

const { connection, kernelInfo, session, parent, ended, slots } = workerData;
const interrupts = new Interrupts(slots);
const channels = new ControlChannels();
const { key } = connection;
const send = (channel, frames) => channels.send(channel, frames);
const running = new RunningCell({ key, session, send });

const answers = new Map(
  Object.entries({
    kernel_info_request: () => kernelInfo,
    interrupt_request: () => {
      signal();
      return { status: 'ok' };
    },
    shutdown_request: ({ restart = false }) => {
      if (typeof restart !== 'boolean') throw new Error('it does not say whether to restart');
      return { status: 'ok', restart };
    },
  }),
);

endWithParent(parent);
parentPort.on('message', close);
await Promise.all([hearSignals(), channels.bind(connection)]);
channels.publishAll((parts) => running.note(parts));
hearRequests(authentic(key));
welcome();
parentPort.postMessage({ type: 'bound' });

/**
 * Windows has no such signal: there Node's own listener hears what comes from the keyboard. Elsewhere no cell may run before
 * the ear listens: a signal that it does not hear waits for the end of the cell, which may have none.
 */
function hearSignals() {
  if (process.platform === 'win32') return undefined;
  const ear = new Worker(new URL('../../session/interrupts/ear.mjs', import.meta.url));
  return new Promise((listening) => ear.on('message', (what) => (what === 'listening' ? listening() : interrupt())));
}

/** An interrupt by message reaches what a cell has started, too, as the signal does. */
function signal() {
  try {
    // A group of its own, as Jupyter starts a kernel; where there is none, the signal is for others, too.
    if (process.platform !== 'win32') return process.kill(-process.pid, 'SIGINT');
  } catch {}
  interrupt();
}

/** Tells the thread of the cells; when it has no time to hear, asks its loops to stop, and at last the learner. */
function interrupt() {
  const count = interrupts.tell();
  parentPort.postMessage({ type: 'interrupt' });
  setTimeout(
    () => {
      if (interrupts.isUnheard) interrupts.demandOfAll();
    },
    interrupts.isPatient ? atLast : soon,
  );
  setTimeout(() => {
    if (interrupts.isUnheard && count === interrupts.count) running.sayUnstoppable(interrupts.language);
  }, told);
}

/** Says to each client on iopub that it is connected, and will miss nothing from here on. */
async function welcome() {
  for await (const topic of channels.subscriptions()) {
    const content = { subscription: topic.toString() };
    send('iopub', frames({ key, session, address: [topic], parent: {}, type: 'iopub_welcome', content }).parts);
  }
}

async function hearRequests(read) {
  for await (const parts of channels.requests) {
    try {
      await answer(parts, read(parts));
    } catch ({ message }) {
      // The log is the other thread's: written to from here, a pipe that is full would throw.
      parentPort.postMessage({ type: 'dropped', message });
    }
  }
}

async function answer(parts, message) {
  const { msg_type: type } = message.header;
  const content = answers.get(type);
  if (!content) return channels.forward(parts);
  const request = new Request({ key, session, send, channel: 'control', message });
  try {
    await request.whileBusy(() => reply(request, content));
  } finally {
    running.sayBusy();
  }
  if (type === 'shutdown_request') shutDown();
}

function reply(request, answered) {
  const content = answered(request.content);
  request.reply(content);
  if (request.type === 'shutdown_request') request.publish('shutdown_reply', content);
}

/** Ends the program: by its own thread, or by force where that has no time. */
function shutDown() {
  interrupts.tell();
  interrupts.demandOfAll();
  parentPort.postMessage({ type: 'shutdown' });
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), end);
}

/** A socket that waits for a message while its thread ends would take the program down. */
function close() {
  channels.close();
  setImmediate(() => {
    Atomics.store(ended, 0, 1);
    Atomics.notify(ended, 0);
  });
}
