import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runOutsideCells } from '../session/cell.mjs';
import { StreamBuffer } from '../session/cells.mjs';
import { answers } from './answers.mjs';
import { Channels } from './channels.mjs';
import { Control } from './control/control.mjs';
import { Executions } from './executions.mjs';
import { History } from './history.mjs';
import { kernelInfo } from './kernel-info.mjs';
import { authentic } from './messages/authentic.mjs';
import { Request } from './messages/request.mjs';

// Once a cell has run, tslab's process.stderr is the notebook; the log is what it was before.
const log = process.stderr.write.bind(process.stderr);
/** How long what was sent before the end has to leave, in milliseconds. */
const grace = 500;

/** Speaks the protocol of Jupyter for a session that runs cells. */
export class Server {
  #channels = new Channels();
  #id = randomUUID();
  #session;
  #interrupts;
  #executions;
  #answers;

  /** @param interrupts what all threads know of interrupts */
  constructor(session, interrupts) {
    const history = new History();
    this.#session = session;
    this.#interrupts = interrupts;
    this.#executions = new Executions({
      begin: () => session.begin(),
      run: (code) => session.run(code),
      late: session.late,
      history,
    });
    this.#answers = answers(session, history);
  }

  /** Listens where a connection file says. */
  async listen(file) {
    const connection = JSON.parse(readFileSync(file, 'utf8'));
    const read = authentic(connection.key);
    const control = new Control({ connection, kernelInfo, session: this.#id }, this.#interrupts, {
      interrupt: () => this.#interrupts.hear() && this.#session.interrupt(),
      shutdown: () => this.#close(),
      dropped: (reason) => dropped('control', reason),
    });
    await Promise.all([this.#channels.bind(connection), control.bound]);
    for (const channel of ['shell', 'control', 'stdin']) this.#hear(channel, connection.key, read);
  }

  async #hear(channel, key, read) {
    const send = (to, frames) => this.#channels.send(to, frames);
    const answer = (frames) =>
      this.#answer(new Request({ key, session: this.#id, send, channel, message: read(frames) }), channel);
    for await (const frames of this.#channels.messages(channel)) {
      runOutsideCells(log, () => heard(channel, () => answer(frames)));
    }
  }

  async #answer(request, channel) {
    if (channel === 'stdin') return this.#hearAnswer(request);
    if (request.type === 'execute_request') return this.#executions.answer(request);
    try {
      await request.whileBusy(() => this.#answerNow(request));
    } finally {
      // Who hears the idle of this answer alone would take the kernel for idle while a cell runs, and might even end it.
      this.#executions.running?.state('busy');
    }
    if (request.type === 'shutdown_request') this.#close();
  }

  #hearAnswer(reply) {
    if (reply.type !== 'input_reply') throw new Error('nobody asks the kernel there');
    this.#executions.answerQuestion(reply);
  }

  #answerNow(request) {
    const { type, content } = request;
    // No target for a comm is known here, so it is closed as the protocol says, and there is none to talk to.
    if (type === 'comm_open') return request.publish('comm_close', { comm_id: content.comm_id, data: {} });
    if (type === 'comm_msg' || type === 'comm_close') return;
    const answer = this.#answers.get(type);
    if (!answer) throw new Error('its type is unknown');
    const reply = answer(content);
    request.reply(reply);
    if (type === 'shutdown_request') request.publish('shutdown_reply', reply);
  }

  /** Ends the program, also when a cell still waits for something. */
  #close() {
    this.#session.close();
    StreamBuffer.flushAll();
    this.#channels.close();
    const untold = this.#session.late.take();
    for (const { evalue } of untold) log(`tslab: ${evalue}\n`);
    process.exitCode = untold.length > 0 ? 1 : 0;
    setTimeout(() => process.exit(), grace).unref();
  }
}

/** Answers what is signed with the key; all else, and what cannot be answered, leaves a line in the log and nothing more. */
async function heard(channel, answer) {
  try {
    await answer();
  } catch ({ message }) {
    dropped(channel, message);
  }
}

function dropped(channel, reason) {
  log(`tslab: a message on ${channel} was dropped: ${reason}\n`);
}
