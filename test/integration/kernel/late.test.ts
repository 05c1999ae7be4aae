import { expect, test } from 'vitest';
import { Client } from './client.ts';
import { runningKernel } from './running-kernel.ts';

const strict = { env: { TSLAB_FAIL_LATE: '1' } };
const kernel = runningKernel();
const strictKernel = runningKernel(strict);

/** Runs a cell that fails when another one calls `go()`, and gives its request and its number. */
async function failingLate(kernel: Client): Promise<{ readonly id: string; readonly count: unknown }> {
  const { id, reply } = await kernel.execute(`
    let go!: () => void;
    void new Promise<void>((open) => { go = open; }).then(() => { throw new Error('later'); });`);
  expect(reply.status).toBe('ok');
  return { id, count: reply.execution_count };
}

/** Runs a cell that fails a while after it was answered. */
async function failedLate(kernel: Client): Promise<void> {
  const { id } = await kernel.execute("setTimeout(() => { throw new Error('later'); }, 100); null");
  await kernel.message('error', id);
}

test('a promise rejected after its cell was answered is an error there, and a line under the cell that runs', async () => {
  const { id, count } = await failingLate(kernel);
  const other = await kernel.execute('go();');
  expect(other.reply.status).toBe('ok');
  const said = `An error came from cell [${count}] after it had ended: Error: later\n`;
  expect(other.published.at(-1)).toMatchObject({ type: 'stream', content: { name: 'stderr', text: said } });
  expect((await kernel.message('error', id)).content).toMatchObject({ ename: 'Error', evalue: 'later' });
});

test.each([
  [
    'a promise chain of many steps',
    "(async () => { for (let i = 0; i < 50; i++) await null; throw new Error('soon'); })();",
  ],
  [
    'some turns of the event loop',
    "(async () => { for (let i = 0; i < 3; i++) await new Promise((go) => setImmediate(go)); throw new Error('soon'); })();",
  ],
  ['a timer that is due', "setTimeout(() => { throw new Error('soon'); });"],
  ['a file that is not there', "require('node:fs').promises.readFile('/no such file'); null"],
])('a cell is answered after what is about to fail: %s', async (_, code) => {
  expect((await kernel.execute(`${code}\nnull`)).reply).toMatchObject({ status: 'error' });
});

test('with TSLAB_FAIL_LATE the reply at that moment fails', async () => {
  const { count } = await failingLate(strictKernel);
  const { reply, published } = await strictKernel.execute("go(); 'fine itself'");
  expect(reply).toMatchObject({
    status: 'error',
    ename: 'LateError',
    evalue: `An error came from cell [${count}] after it had ended: Error: later`,
  });
  expect(published.map(({ type }) => type)).toEqual(['execute_input', 'execute_result', 'error']);
  expect((await strictKernel.execute('1')).reply.status).toBe('ok');
});

test('with TSLAB_FAIL_LATE the next reply fails when no cell runs', async () => {
  await failedLate(strictKernel);
  expect((await strictKernel.execute('1')).reply).toMatchObject({ status: 'error', ename: 'LateError' });
  expect((await strictKernel.execute('1')).reply.status).toBe('ok');
});

test.each([
  [strict, 1],
  [{}, 0],
])('when no reply follows, the end of the kernel tells: %j ends with %i', async (surroundings, status) => {
  const kernel = new Client(undefined, surroundings);
  await kernel.ready();
  await failedLate(kernel);
  kernel.send('shutdown_request', { restart: false }, 'control');
  expect(await kernel.ended()).toBe(status);
  expect(kernel.log.includes('cell [1]')).toBe(status === 1);
  kernel.close();
});
