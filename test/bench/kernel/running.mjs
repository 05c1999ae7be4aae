// A kernel that runs, and how long it takes to answer.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Trouble } from '../../../kernel-lib/machine/trouble.mjs';
import { rooms } from '../../support/rooms.mjs';
import { memoryOf, processorSeconds } from './processes.mjs';

const channels = ['shell', 'iopub', 'stdin', 'control', 'hb'];
const patience = 300_000;
/** A kernel that tidies up when nobody asks anything of it has done so by then. */
const rest = 1000;

let client;

/** Starts a kernel and runs `1+1` in it; `milliseconds` is from its start to that reply, and `ended` hears how many seconds of processor time it took. */
export async function running(contestant, ended) {
  client ??= rooms(new URL('../../integration/kernel/client.ts', import.meta.url)).then((address) => import(address));
  const { Client } = await client;
  const ports = await freePorts();
  const start = performance.now();
  const kernel = new Client(undefined, { ...contestant, ports, quiet: true });
  const group = kernel.pid;
  const close = () => {
    const seconds = processorSeconds(group);
    kernel.close();
    ended(seconds);
  };
  try {
    await replied(contestant, kernel, kernel.begin('1+1'), '1+1');
    const milliseconds = performance.now() - start;
    // A subscriber hears nothing from before it was connected.
    await within(contestant, kernel, kernel.ready());
    return { milliseconds, start, group, close, run, print, memory };
  } catch (error) {
    close();
    throw error;
  }

  /** Milliseconds until a cell is answered. */
  async function run(code) {
    const from = performance.now();
    const id = kernel.begin(code);
    await replied(contestant, kernel, id, code);
    const milliseconds = performance.now() - from;
    await within(contestant, kernel, kernel.idle(id));
    return milliseconds;
  }

  /** What a cell has printed, and milliseconds until the kernel was idle again, or until its reply where it drops messages and that was one. */
  async function print(code) {
    const from = performance.now();
    const id = kernel.begin(code);
    await replied(contestant, kernel, id, code);
    let milliseconds = performance.now() - from;
    const idle = kernel.idle(id).then(() => {
      milliseconds = performance.now() - from;
    });
    await Promise.race([idle, delay(10_000, undefined, { ref: false })]);
    const texts = kernel.messages.filter(({ type, parent }) => type === 'stream' && parent === id).map(({ content }) => content.text);
    return { milliseconds, messages: texts.length, lines: texts.join('').split('\n').length - 1 };
  }

  /** Megabytes that the kernel has in memory once it has come to rest. */
  async function memory() {
    await delay(rest);
    return memoryOf([group]).resident;
  }
}

async function replied(contestant, kernel, id, code) {
  const { content } = await within(contestant, kernel, kernel.message('execute_reply', id));
  if (content.status === 'ok') return;
  const { traceback } = kernel.messages.find(({ type, parent }) => type === 'error' && parent === id)?.content ?? content;
  const why = [content.ename, content.evalue, ...(traceback ?? [])].join('\n');
  throw trouble(contestant, `${code.split('\n')[0]} …\n${why}`);
}

/** What is waited for, or a fault where the kernel has ended or says nothing for minutes. */
async function within(contestant, kernel, awaited) {
  const late = new AbortController();
  const silence = delay(patience, 'late', { signal: late.signal }).catch(() => {});
  try {
    const found = await Promise.race([awaited, silence]);
    if (found !== 'late') return found;
  } catch (error) {
    throw trouble(contestant, `${error.message}\n${kernel.log}`);
  } finally {
    late.abort();
  }
  throw trouble(contestant, kernel.log);
}

function trouble({ side }, why) {
  return new Trouble({ ko: `${side}: 셀에 제대로 답하지 못했어요. ${why}`, en: `${side} did not answer a cell as it should. ${why}` });
}

/**
 * Ports that nobody has at this moment, below those that a system gives to whoever connects: among these a client that asks
 * again and again for a kernel that is not there yet comes to connect to itself, and has the kernel's port.
 */
async function freePorts() {
  const free = [];
  while (free.length < channels.length) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!free.includes(port) && (await isFree(port))) free.push(port);
  }
  return Object.fromEntries(channels.map((name, i) => [name, free[i]]));
}

async function isFree(port) {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
