import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Dealer, Push, Request, Subscriber } from 'zeromq';
import { type Answer, Client, request, requestParts, signature, signed } from './client.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'strangers-'));
let kernel: Client;

beforeAll(async () => {
  kernel = new Client();
  await kernel.ready();
  await kernel.execute('null');
});

afterAll(() => {
  kernel.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The answer of a cell that runs from before `disturb` until after it. */
async function cellDuring(disturb: () => Promise<void>): Promise<Answer> {
  const file = join(folder, randomUUID());
  const id = kernel.begin(`const { existsSync: exists } = require('node:fs');
    console.log('begun');
    while (!exists(${JSON.stringify(file)})) await new Promise((go) => setTimeout(go, 10));
    'undisturbed'`);
  await kernel.message('stream', id);
  await disturb();
  writeFileSync(file, '');
  return kernel.answer(id);
}

function expectUndisturbed({ reply, published }: Answer): void {
  expect(reply).toMatchObject({ status: 'ok' });
  expect(published.map(({ type }) => type)).toEqual(['execute_input', 'stream', 'execute_result']);
}

/** Code that leaves a file, and that file. */
function trace(): { readonly code: string; readonly file: string } {
  const file = join(folder, randomUUID());
  return { code: `require('node:fs').writeFileSync(${JSON.stringify(file)}, '')`, file };
}

/** What somebody without the key may send on a socket for requests; every one is to be dropped. */
function forgeries(code: string): readonly string[][] {
  const parts = requestParts('execute_request', request(code));
  const [, , ...shutdown] = signed('', requestParts('shutdown_request', { restart: false }));
  const right = signature(kernel.key, parts);
  return [
    ['<IDS|MSG>', '', ...parts],
    signed('not the key', parts),
    ['<IDS|MSG>', right.slice(0, -1), ...parts],
    ['<IDS|MSG>', `${right}0`, ...parts],
    ['<IDS|MSG>', right.toUpperCase(), ...parts],
    ['<IDS|MSG>', '가'.repeat(64), ...parts],
    ['<IDS|MSG>', right, parts[0], parts[1], parts[2], JSON.stringify(request(`${code};`))],
    ['<IDS|MSG>', '0'.repeat(64), ...shutdown],
    signed('not the key', requestParts('kernel_info_request', {})),
    signed('not the key', requestParts('no such type', {})),
    signed('not the key', ['{', 'null', '', '[]']),
    ['no delimiter', right, ...parts],
    [''],
    ['<IDS|MSG>'],
    ['<IDS|MSG>', right],
    ['<IDS|MSG>', right, ...parts.slice(0, 3)],
    Array.from({ length: 200_000 }, () => ''),
  ];
}

test.each(['shell', 'control'] as const)('nobody without the key is answered on %s, or heard', async (channel) => {
  const { code, file } = trace();
  const stranger = new Dealer({ linger: 0 });
  stranger.connect(kernel.address(channel));
  const sent = forgeries(code);
  const before = (await kernel.logged(0)).length;
  const heard = kernel.messages.length;
  const answer = await cellDuring(async () => {
    for (const frames of sent) await stranger.send(frames);
    const lines = (await kernel.logged(before + sent.length)).slice(before);
    expect(lines).toHaveLength(sent.length);
  });
  expectUndisturbed(answer);
  expect(existsSync(file)).toBe(false);
  expect(kernel.messages.slice(heard).filter(({ parent }) => parent !== answer.id)).toEqual([]);

  // Answers come in the order of the questions: what is answered first is the one that has a signature.
  const id = `with the key on ${channel}`;
  await stranger.send(signed(kernel.key, requestParts('kernel_info_request', {}, id)));
  const [, , header, parent] = (await stranger.receive()).map(String);
  expect([JSON.parse(header).msg_type, JSON.parse(parent).msg_id]).toEqual(['kernel_info_reply', id]);
  await kernel.idle(id);
  stranger.close();
});

test('the log names neither key nor signature, nor anything else of the message', async () => {
  const parts = requestParts('execute_request', request('"a word of the message"'));
  const stranger = new Dealer({ linger: 0 });
  stranger.connect(kernel.address('shell'));
  const before = (await kernel.logged(0)).length;
  await stranger.send(['<IDS|MSG>', 'my signature', ...parts]);
  const [line] = (await kernel.logged(before + 1)).slice(before);
  expect(line).toMatch(/shell.*signature/);
  for (const secret of [kernel.key, signature(kernel.key, parts), 'my signature', 'a word of the message']) {
    expect(kernel.log).not.toContain(secret);
  }
  stranger.close();
});

test('stdin, iopub and the heartbeat do nothing for a stranger but echo a beat', async () => {
  const { code, file } = trace();
  const heard = kernel.messages.length;
  const answer = await cellDuring(async () => {
    const stdin = new Dealer({ linger: 0 });
    stdin.connect(kernel.address('stdin'));
    const pushed = new Push({ linger: 0, sendTimeout: 0 });
    pushed.connect(kernel.address('iopub'));
    const listener = new Subscriber({ linger: 0 });
    listener.connect(kernel.address('iopub'));
    listener.subscribe(code);
    const parts = requestParts('execute_request', request(code));
    for (const frames of forgeries(code)) await stdin.send(frames);
    await stdin.send(signed(kernel.key, parts));
    await pushed.send(signed(kernel.key, parts)).catch(() => {});
    for (let beat = 0; beat < 50; beat++) {
      const gone = new Request({ linger: 0 });
      gone.connect(kernel.address('hb'));
      await gone.send(['gone before the answer', '']);
      gone.close();
    }
    const raw = new Dealer({ linger: 0 });
    raw.connect(kernel.address('hb'));
    await raw.send('no envelope');
    const heart = new Request({ linger: 0 });
    heart.connect(kernel.address('hb'));
    await heart.send(['a', 'beat']);
    expect((await heart.receive()).map(String)).toEqual(['a', 'beat']);
    for (const socket of [stdin, pushed, listener, raw, heart]) socket.close();
  });
  expectUndisturbed(answer);
  expect(existsSync(file)).toBe(false);
  const others = kernel.messages.slice(heard).filter(({ parent }) => parent !== answer.id);
  expect(others.map(({ type, content }) => [type, content])).toEqual([['iopub_welcome', { subscription: code }]]);
});

test('who subscribes to what no message can be about is not welcomed', async () => {
  const heard = kernel.messages.length;
  const listener = new Subscriber({ linger: 0 });
  listener.connect(kernel.address('iopub'));
  for (const topic of ['x'.repeat(256), 'known']) listener.subscribe(topic);
  const { content } = await kernel.until(() =>
    kernel.messages.slice(heard).find(({ type }) => type === 'iopub_welcome'),
  );
  expect(content).toEqual({ subscription: 'known' });
  listener.close();
});

test('a message that was heard is not heard again', async () => {
  const { code, file } = trace();
  const frames = signed(kernel.key, requestParts('execute_request', request(code), 'once'));
  const sender = new Dealer({ linger: 0 });
  sender.connect(kernel.address('shell'));
  await sender.send(frames);
  await sender.receive();
  expect(existsSync(file)).toBe(true);
  rmSync(file);
  const before = (await kernel.logged(0)).length;
  await sender.send(frames);
  await kernel.logged(before + 1);
  await kernel.execute('null');
  expect(existsSync(file)).toBe(false);
  sender.close();
});

test('a message that is signed but makes no sense is dropped, and no cell hears of it', async () => {
  const [header, ...rest] = requestParts('execute_request', request('1'));
  const senseless = [
    ['{', ...rest],
    ['null', ...rest],
    ['[]', ...rest],
    [header, rest[0], rest[1], 'null'],
    [header, rest[0], rest[1], 'not JSON'],
    requestParts('complete_request', { code: 3, cursor_pos: 'x' }),
    requestParts('no such type', {}),
  ];
  const sender = new Dealer({ linger: 0 });
  sender.connect(kernel.address('shell'));
  const before = (await kernel.logged(0)).length;
  const answer = await cellDuring(async () => {
    for (const parts of senseless) await sender.send(signed(kernel.key, parts));
    await kernel.logged(before + senseless.length);
  });
  expectUndisturbed(answer);
  sender.close();
});

test('buffers behind the message are not signed, as in Jupyter', async () => {
  const sender = new Dealer({ linger: 0 });
  sender.connect(kernel.address('shell'));
  await sender.send([...signed(kernel.key, requestParts('kernel_info_request', {})), 'a buffer']);
  const [, , header] = (await sender.receive()).map(String);
  expect(JSON.parse(header).msg_type).toBe('kernel_info_reply');
  sender.close();
});

test('with an empty key nobody signs, and everybody is heard', async () => {
  const open = new Client('');
  await open.ready();
  expect((await open.execute('1 + 1')).published.at(-1)?.content).toMatchObject({ data: { 'text/plain': '2' } });
  open.close();
});
