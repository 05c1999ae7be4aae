import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { authentic } from './authentic.mjs';
import { Cell, currentCell, runOutsideCells } from './cell.mjs';
import { diagnosticFault, faultOf } from './fault.mjs';
import { aborted, Requests, turn } from './requests.mjs';
import { JupyterHandlerImpl, tslab, ZmqServer, zeromq } from './tslab.mjs';

const diagnosticFormat = '%s%d:%d - %s';
// Once a cell has run, tslab's process.stderr is the notebook; the log is what it was before.
const log = process.stderr.write.bind(process.stderr);
// Otherwise zeromq puts off a message once 512 went out in one go, throws at the next one, and drops what a slow client has
// not fetched; thrown while a late error is reported, that ends the kernel.
const unlimited = { sendTimeout: 0, sendHighWaterMark: 0 };

/** Where tslab's executor reports: a cell's last value, what the type checker refused, what was thrown. */
export const report = {
  log(value) {
    const cell = currentCell();
    cell.publish('execute_result', {
      execution_count: cell.count,
      data: { 'text/plain': inspect(value) },
      metadata: {},
    });
  },
  error(first, ...rest) {
    const { diagnostics, thrown } = currentCell();
    // A diagnostic comes as a format and its parts, a thrown value alone.
    if (first === diagnosticFormat && rest.length > 0) diagnostics.push(`${rest[0]}${rest[1]}:${rest[2]} - ${rest[3]}`);
    else thrown.push(faultOf(first));
  },
};

/** Files what nobody caught under the cell that started it, even when that cell was answered long ago. */
export function reportUncaught(fault) {
  const cell = currentCell();
  if (!cell) process.stderr.write(`${fault.traceback.join('\n')}\n`);
  else if (cell.answered) cell.publish('error', fault);
  else cell.thrown.push(fault);
}

/** tslab's handler with the compiler's real version, and with output that finds the cell it came from. */
export class Handler extends JupyterHandlerImpl {
  handleKernel() {
    const info = super.handleKernel();
    return { status: 'ok', ...info, language_info: { ...info.language_info, version: tslab.versions.typescript } };
  }

  async run(code) {
    const stream = (name, text) => currentCell().publish('stream', { name, text });
    const show = (content, update) => currentCell().publish(update ? 'update_display_data' : 'display_data', content);
    try {
      await this.handleExecuteImpl({ code }, stream, show);
    } catch (failure) {
      // A cell that failed has reported its fault by now and throws its count; anything else is the compiler's own fault.
      if (typeof failure?.count !== 'number') report.error(failure);
    }
  }
}

/** tslab's server with errors sent as errors, values as results, and requests stopped by an error as aborted. */
export class Server extends ZmqServer {
  #requests = new Requests();
  #read;

  async init() {
    this.connInfo = JSON.parse(readFileSync(this.configPath, 'utf8'));
    this.#read = authentic(this.connInfo.key);
    this.iopub = new zeromq.Publisher(unlimited);
    // A Reply stops for ever at a beat whose sender went away before the echo; a Router, ipykernel's choice, lets it go.
    for (const channel of ['shell', 'control', 'stdin', 'hb']) this[channel] = new zeromq.Router(unlimited);
    await Promise.all(['iopub', 'shell', 'control', 'stdin', 'hb'].map((channel) => this.#bind(channel)));
    this.#listen('shell');
    this.#listen('control');
    this.#echo();
  }

  async #bind(channel) {
    const { transport, ip, [`${channel}_port`]: port } = this.connInfo;
    await this[channel].bind(transport === 'ipc' ? `ipc://${ip}-${port}` : `${transport}://${ip}:${port}`);
  }

  async #listen(channel) {
    for await (const frames of this[channel]) runOutsideCells(log, () => this.#answerTo(channel, frames));
  }

  /** Answers what is signed with the key; all else, and what tslab cannot answer, leaves a line in the log and nothing more. */
  async #answerTo(channel, frames) {
    try {
      await this.handleShellMessage(this[channel], ...this.#read(frames));
    } catch ({ message }) {
      log(`tslab: a message on ${channel} was dropped: ${message}\n`);
    }
  }

  async #echo() {
    for await (const beat of this.hb) await this.hb.send(beat);
  }

  async handleExecute(socket, request) {
    const content = await this.#requests.add(() => this.#answer(request));
    this.#send(socket, request, 'execute_reply', content === aborted ? { status: 'aborted' } : content);
  }

  async #answer(request) {
    const { code, stop_on_error: stop = true } = request.content;
    const cell = new Cell(this.handler.execCount + 1, (type, content) =>
      this.#send(this.iopub, request, type, content),
    );
    cell.publish('execute_input', { code, execution_count: cell.count });
    await cell.run(() => this.handler.run(code));
    // Node announces a rejection that nobody awaits at the end of the turn: it is still this cell's fault.
    await turn();
    cell.answered = true;
    const reply = { execution_count: cell.count, user_expressions: {}, payload: [] };
    const faults = [...diagnosticFault(cell.diagnostics), ...cell.thrown];
    if (faults.length === 0) return { status: 'ok', ...reply };
    for (const fault of faults) cell.publish('error', fault);
    // Before the reply: what a client sends after it has seen the reply is meant to run.
    if (stop) await this.#requests.abortWaiting();
    return { status: 'error', ...reply, ...faults[0] };
  }

  #send(socket, request, type, content) {
    const message = request.createReply();
    message.header.msg_type = type;
    message.content = content;
    message.signAndSend(this.connInfo.key, socket);
  }
}
