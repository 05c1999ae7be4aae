import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Dealer, Subscriber } from 'zeromq';

const launcher = fileURLToPath(new URL('../../kernel-lib/kernel/launcher.mjs', import.meta.url));
const notebooks = fileURLToPath(new URL('../../notebooks/ko/', import.meta.url));
const ports = { shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 };
const delimiter = '<IDS|MSG>';

interface Message {
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

/** A client that speaks the wire protocol of Jupyter itself, so that no client library smooths anything over. */
export class Client {
  private readonly key = randomUUID();
  private readonly folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  private readonly shell = new Dealer({ linger: 0 });
  private readonly iopub = new Subscriber({ linger: 0 });
  private readonly heard: Message[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly kernel: ChildProcess;

  constructor() {
    const ip = join(this.folder, 'k');
    const connection = { transport: 'ipc', ip, key: this.key, signature_scheme: 'hmac-sha256', ...ports };
    const file = join(this.folder, 'connection.json');
    writeFileSync(file, JSON.stringify(connection));
    const args = ['--disable-warning=ExperimentalWarning', launcher, '--config-path', file];
    this.kernel = spawn(process.execPath, args, { cwd: notebooks, stdio: 'inherit' });
    this.shell.connect(`ipc://${ip}-1`);
    this.iopub.connect(`ipc://${ip}-2`);
    this.iopub.subscribe();
    void this.listen(this.shell);
    void this.listen(this.iopub);
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
    return this.until(() => this.heard.find((message) => message.type === type && message.parent === parent));
  }

  /** What Jupyter does when the reader presses the stop button. */
  interrupt(): void {
    this.kernel.kill('SIGINT');
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
    this.kernel.kill('SIGKILL');
    this.shell.close();
    this.iopub.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The answer to a request, once the kernel is idle again. */
  async answer(id: string): Promise<Answer> {
    const { content } = await this.message('execute_reply', id);
    await this.until(() =>
      this.heard.find(({ parent, content: { execution_state: state } }) => parent === id && state === 'idle'),
    );
    const published = this.heard.filter(({ type, parent }) => parent === id && !/^status$|_reply$/.test(type));
    return { id, reply: content, published };
  }

  private send(type: string, content: unknown): string {
    const id = randomUUID();
    const header = { msg_id: id, msg_type: type, session: this.key, username: '', version: '5.3', date: '' };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const hmac = createHmac('sha256', this.key);
    for (const part of parts) hmac.update(part);
    void this.shell.send([delimiter, hmac.digest('hex'), ...parts]);
    return id;
  }

  private async listen(socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      const texts = (frames as readonly Buffer[]).map(String);
      const [header, parent, , content] = texts.slice(texts.indexOf(delimiter) + 2).map((text) => JSON.parse(text));
      this.heard.push({ type: header.msg_type, parent: parent.msg_id, content });
      for (const look of this.waiting) look();
    }
  }

  private async until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }
}

function request(code: string, stopOnError: boolean): unknown {
  return {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: stopOnError,
  };
}
