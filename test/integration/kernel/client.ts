import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Dealer, Subscriber } from 'zeromq';
import { nodeOptions } from '../../../kernel-lib/kernel/start/node-options.mjs';

const launcher = fileURLToPath(new URL('../../../kernel-lib/kernel/launcher.mjs', import.meta.url));
const notebooks = fileURLToPath(new URL('../../../notebooks/ko/', import.meta.url));
const channels = { shell: 1, iopub: 2, stdin: 3, control: 4, hb: 5 } as const;
const delimiter = '<IDS|MSG>';

export interface Message {
  readonly header: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly parent: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly id: string;
  readonly reply: Readonly<Record<string, unknown>>;
  /** What the kernel published for this request until it was idle again, without the status messages. */
  readonly published: readonly Message[];
}

/** What is started, and where it is reached. */
export interface Started {
  /** As a kernelspec says it: `{connection_file}` stands for the file. */
  readonly argv: readonly string[];
  /** Beside what the environment of the tests says. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Ports of this machine for the five channels; sockets in a folder where none are given, which not every kernel has. */
  readonly ports?: Readonly<Record<keyof typeof channels, number>>;
  /** Whether what it writes to its stdout is thrown away. */
  readonly quiet?: boolean;
}

const ours: Started = {
  argv: [process.execPath, ...nodeOptions, launcher, '--config-path', '{connection_file}'],
  cwd: notebooks,
};

/** A socket asks again soon whether the kernel is there, so that a start takes no longer than the kernel does. */
const soon = { linger: 0, reconnectInterval: 5 };

/** A client that speaks the wire protocol of Jupyter itself, so that no client library smooths anything over. */
export class Client {
  /** What the kernel has written to its log. */
  log = '';
  readonly key: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  // Jupyter's clients have one identity on both: the kernel asks back whom it has a request of.
  private readonly identity = randomUUID();
  private readonly shell = new Dealer({ ...soon, routingId: this.identity });
  private readonly stdin = new Dealer({ ...soon, routingId: this.identity });
  private readonly control = new Dealer(soon);
  private readonly iopub = new Subscriber({ ...soon, receiveHighWaterMark: 0 });
  private readonly heard: Message[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly kernel: ChildProcess;
  private readonly ports: Started['ports'];
  /** The status or the signal with which the kernel ended, though nobody closed it. */
  private end: number | string | undefined;

  constructor(key: string = randomUUID(), started: Partial<Started> = {}) {
    const { argv, env, cwd, ports, quiet } = { ...ours, ...started };
    this.key = key;
    this.ports = ports;
    const file = join(this.folder, 'connection.json');
    writeFileSync(file, JSON.stringify({ ...this.place, key, signature_scheme: 'hmac-sha256' }));
    const [program, ...args] = argv.map((arg) => arg.replace('{connection_file}', file));
    // Jupyter, too, gives the kernel a process group of its own.
    this.kernel = spawn(program, args, {
      cwd,
      // A learner's language is not what most tests are about.
      env: { ...process.env, CNN_LANG: 'en', ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'pipe'],
      detached: true,
    });
    this.kernel.stderr?.on('data', (text) => {
      this.log += text;
      this.wake();
    });
    this.kernel.once('exit', (status, signal) => {
      this.end = status ?? signal ?? undefined;
      this.wake();
    });
    this.shell.connect(this.address('shell'));
    this.stdin.connect(this.address('stdin'));
    this.control.connect(this.address('control'));
    this.iopub.connect(this.address('iopub'));
    this.iopub.subscribe();
    for (const socket of [this.shell, this.stdin, this.control, this.iopub])
      void this.unlessClosed(this.listen(socket));
  }

  /** Runs code until the kernel is idle again. */
  async execute(code: string, options: { stopOnError?: boolean } = {}): Promise<Answer> {
    return this.answer(this.begin(code, options.stopOnError));
  }

  /** Sends code and gives the request's id at once. */
  begin(code: string, stopOnError = true): string {
    return this.send('execute_request', request(code, stopOnError));
  }

  /** Several requests in one go, before any of them is answered. */
  async executeTogether(codes: readonly string[], stopOnError = true): Promise<readonly Answer[]> {
    const ids = codes.map((code) => this.begin(code, stopOnError));
    return Promise.all(ids.map((id) => this.answer(id)));
  }

  /** The first message of a type for a request, also one that comes after it was answered. */
  async message(type: string, parent: string): Promise<Message> {
    return this.first((message) => message.type === type && message.parent === parent);
  }

  /** What Jupyter does when the reader presses the stop button: the signal goes to the kernel and all that it started. */
  interrupt(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  /** The process of the kernel, which leads its process group. */
  get pid(): number {
    if (!this.kernel.pid) throw new Error('the kernel did not start');
    return this.kernel.pid;
  }

  /** Interrupts by a signal, or by a message on the control channel. */
  async interruptBy(way: 'signal' | 'message'): Promise<void> {
    if (way === 'signal') this.interrupt();
    else await this.message('interrupt_reply', this.send('interrupt_request', {}, 'control'));
  }

  /** Where a channel of the kernel is for everybody on this machine. */
  address(channel: keyof typeof channels): string {
    const { transport, ip, [`${channel}_port`]: port } = this.place;
    return transport === 'ipc' ? `ipc://${ip}-${port}` : `tcp://${ip}:${port}`;
  }

  /** The part of the connection file that says where the channels are. */
  private get place(): Readonly<Record<string, string | number>> {
    const numbers = Object.entries(this.ports ?? channels).map(([name, port]) => [`${name}_port`, port]);
    const machine = this.ports
      ? { transport: 'tcp', ip: '127.0.0.1' }
      : { transport: 'ipc', ip: join(this.folder, 'k') };
    return { ...machine, ...Object.fromEntries(numbers) };
  }

  /** Everything heard so far on shell, control, stdin and iopub. */
  get messages(): readonly Message[] {
    return this.heard;
  }

  /** Forgets everything heard so far: what is waited for is looked for in all of it, again and again. */
  forget(): void {
    this.heard.length = 0;
  }

  /** Waits until the log has so many lines. */
  async logged(lines: number): Promise<readonly string[]> {
    return this.until(() => {
      const whole = this.log.split('\n').slice(0, -1);
      return whole.length >= lines ? whole : undefined;
    });
  }

  /** Waits until the kernel answers and its messages arrive: a subscriber hears nothing from before it was connected. */
  async ready(): Promise<void> {
    const id = this.send('kernel_info_request', {});
    await this.message('kernel_info_reply', id);
    for (;;) {
      const probe = this.send('kernel_info_request', {});
      await this.message('kernel_info_reply', probe);
      if (this.heard.some(({ type, parent }) => type === 'status' && parent === probe)) return;
    }
  }

  close(): void {
    this.kernel.removeAllListeners('exit');
    this.kill();
    this.shell.close();
    this.stdin.close();
    this.control.close();
    this.iopub.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Ends the kernel and all that it started. */
  private kill(): void {
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      this.kernel.kill('SIGKILL'); // it has ended, did not start, or the system knows no process groups
    }
  }

  /** The answer to a request, once the kernel is idle again. */
  async answer(id: string): Promise<Answer> {
    const { content } = await this.message('execute_reply', id);
    await this.idle(id);
    return { id, reply: content, published: this.published(id) };
  }

  private published(id: string): readonly Message[] {
    return this.heard.filter(({ type, parent }) => parent === id && !/^status$|_reply$/.test(type));
  }

  /** Waits until the kernel says that it is done with a request. */
  async idle(id: string): Promise<void> {
    await this.first(({ parent, content }) => parent === id && content.execution_state === 'idle');
  }

  /** The first message that fits; each is looked at once, as there may be a hundred thousand. */
  private async first(fits: (message: Message) => boolean): Promise<Message> {
    let looked = 0;
    return this.until(() => {
      while (looked < this.heard.length) {
        const message = this.heard[looked++];
        if (fits(message)) return message;
      }
      return undefined;
    });
  }

  /** What the kernel replies to any request, with what it published for it until it was idle again. */
  async ask(type: string, content: unknown, channel: 'shell' | 'control' = 'shell'): Promise<Answer> {
    const id = this.send(type, content, channel);
    const { content: reply } = await this.message(type.replace('request', 'reply'), id);
    await this.idle(id);
    return { id, reply, published: this.published(id) };
  }

  /** The status or the signal with which the kernel ends by itself. */
  async ended(): Promise<number | string> {
    return new Promise((end) => {
      const given = this.end;
      if (given !== undefined) end(given);
      else this.kernel.once('exit', (status, signal) => end(status ?? signal ?? ''));
    });
  }

  /** Sends a request and gives its id at once. */
  send(type: string, content: unknown, channel: 'shell' | 'control' = 'shell'): string {
    const id = randomUUID();
    void this.unlessClosed(this[channel].send(signed(this.key, requestParts(type, content, id))));
    return id;
  }

  /** Answers the question that a message asks; without one, as clients do that do not say what they answer. */
  reply(content: unknown, question?: Message): void {
    const parts = requestParts('input_reply', content, randomUUID(), question?.header);
    void this.stdin.send(signed(this.key, parts));
  }

  private async listen(socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      const texts = (frames as readonly Buffer[]).map(String);
      const [header, parent, , content] = texts.slice(texts.indexOf(delimiter) + 2).map((text) => JSON.parse(text));
      this.heard.push({ header, type: header.msg_type, parent: parent.msg_id, content });
      this.wake();
    }
  }

  /** A socket that is closed while messages come and go fails what it was about to do. */
  private async unlessClosed(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!this.shell.closed) throw error;
    }
  }

  private wake(): void {
    for (const look of this.waiting) look();
  }

  /** Waits until something is found; it is looked for again after each message. */
  async until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined && this.end === undefined) return;
        this.waiting.delete(look);
        if (found === undefined) reject(new Error(`the kernel has ended: ${this.end}`));
        else resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }
}

/** The four parts of a message that its signature covers. */
export function requestParts(
  type: string,
  content: unknown,
  id: string = randomUUID(),
  parent: object = {},
): readonly string[] {
  const header = { msg_id: id, msg_type: type, session: 'test', username: '', version: '5.3', date: '' };
  return [header, parent, {}, content].map((part) => JSON.stringify(part));
}

/** The frames of a message, signed as Jupyter signs: not at all where the key is empty. */
export function signed(key: string, parts: readonly string[]): string[] {
  return [delimiter, key === '' ? '' : signature(key, parts), ...parts];
}

export function signature(key: string, parts: readonly string[]): string {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}

export function request(code: string, stopOnError = true): unknown {
  return {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: stopOnError,
  };
}
