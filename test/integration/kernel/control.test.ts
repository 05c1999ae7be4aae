import { expect, test } from 'vitest';
import { Request } from 'zeromq';
import { Client } from './client.ts';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

const begun = "console.log('begun');";

test('what a client asks on the control channel is answered while a loop leaves no time, and so is a beat', async () => {
  const id = kernel.begin(`${begun} for (;;);`);
  await kernel.message('stream', id);
  expect((await kernel.ask('kernel_info_request', {}, 'control')).reply).toMatchObject({ implementation: 'tslab' });
  const heart = new Request({ linger: 0 });
  heart.connect(kernel.address('hb'));
  await heart.send(['a', 'beat']);
  expect((await heart.receive()).map(String)).toEqual(['a', 'beat']);
  heart.close();
  const states = kernel.messages.filter(({ type, parent }) => type === 'status' && parent === id);
  expect(states.map(({ content }) => content.execution_state)).toEqual(['busy', 'busy']);
  expect((await kernel.ask('interrupt_request', {}, 'control')).reply).toEqual({ status: 'ok' });
  expect((await kernel.answer(id)).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
});

test('what the control thread does not know is dropped with a line in the log', async () => {
  const lines = (await kernel.logged(0)).length;
  kernel.send('shutdown_request', { restart: 'perhaps' }, 'control');
  kernel.send('no such type', {}, 'control');
  await kernel.logged(lines + 2);
  expect((await kernel.execute('1')).reply).toMatchObject({ status: 'ok' });
});

test.each([
  ['a loop', 'for (;;);'],
  ['a loop after an await', 'await null; for (;;);'],
  ['native code', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);'],
  ['a regular expression', "/^(a+)+$/.test('a'.repeat(50) + 'b');"],
  ['a pending await', 'await new Promise(() => {});'],
  ['an interval', 'setInterval(() => {}, 1);\nawait new Promise(() => {});'],
  ['a flood of output', "while (true) console.log('x');"],
])('a kernel is shut down in %s', async (_, code) => {
  const other = new Client();
  await other.ready();
  const id = other.begin(`${begun} ${code}`);
  await other.message('stream', id);
  const request = other.send('shutdown_request', { restart: false }, 'control');
  expect((await other.message('shutdown_reply', request)).content).toEqual({ status: 'ok', restart: false });
  const began = performance.now();
  await other.ended();
  // Two seconds, and as many for a busy machine.
  expect(performance.now() - began).toBeLessThan(4000);
  other.close();
});

test('a cell that ends the program ends it with the status that it gives', async () => {
  const other = new Client();
  await other.ready();
  other.begin('process.exit(3);');
  expect(await other.ended()).toBe(3);
  other.close();
});
