import { expect, test } from 'vitest';
import { Subscriber } from 'zeromq';
import { Client, request, signature } from '../client.ts';
import { runningKernel } from '../running-kernel.ts';

const kernel = runningKernel();

const types = (messages: readonly { type: string }[]) => messages.map(({ type }) => type);

/** The states of requests, by their number, in the order in which they came. */
function states(ids: readonly string[]): unknown[] {
  return kernel.messages
    .filter(({ type, parent }) => type === 'status' && ids.includes(parent))
    .map(({ parent, content }) => [ids.indexOf(parent), content.execution_state]);
}

/** Asks with more than the code of a cell. */
function execute(code: string, options: object) {
  return kernel.ask('execute_request', { ...(request(code) as object), ...options });
}

async function history(content: object): Promise<unknown> {
  return (await kernel.ask('history_request', { output: false, raw: true, ...content })).reply.history;
}

test('cells are found in the history by tail, range and glob, with their results', async () => {
  const { reply } = await kernel.execute('1 + 1');
  await kernel.execute("console.log('no result')");
  const first = reply.execution_count as number;
  const codes = ['1 + 1', "console.log('no result')"];
  expect(await history({ hist_access_type: 'tail', n: 2 })).toEqual([
    [1, first, codes[0]],
    [1, first + 1, codes[1]],
  ]);
  expect(await history({ hist_access_type: 'range', session: 0, start: first, output: true })).toEqual([
    [1, first, [codes[0], '2']],
    [1, first + 1, [codes[1], null]],
  ]);
  expect(await history({ hist_access_type: 'search', pattern: '1?+*', unique: true })).toEqual([[1, first, '1 + 1']]);
});

test('each client that listens is told that it is connected, before all else', async () => {
  for (const topic of ['', '', 'status']) {
    const listener = new Subscriber({ linger: 0 });
    listener.connect(kernel.address('iopub'));
    listener.subscribe(topic);
    const frames = (await listener.receive()).map(String);
    expect(frames.slice(0, 2)).toEqual([topic, '<IDS|MSG>']);
    const [header, parent, , content] = frames.slice(3).map((frame) => JSON.parse(frame));
    expect(header).toMatchObject({ msg_type: 'iopub_welcome', version: '5.4' });
    expect([parent, content]).toEqual([{}, { subscription: topic }]);
    expect(frames[2]).toBe(signature(kernel.key, frames.slice(3)));
    listener.close();
  }
});

test('the version of the protocol is that of every message', async () => {
  const { reply, published } = await kernel.ask('kernel_info_request', {});
  expect(reply.protocol_version).toBe('5.4');
  expect(published).toEqual([]);
  expect(new Set(kernel.messages.map(({ header }) => header.version))).toEqual(new Set(['5.4']));
});

test('code is complete, incomplete or invalid', async () => {
  expect((await kernel.ask('is_complete_request', { code: 'f(1)' })).reply).toEqual({ status: 'complete' });
  expect((await kernel.ask('is_complete_request', { code: 'if (x) {' })).reply).toEqual({
    status: 'incomplete',
    indent: '  ',
  });
  expect((await kernel.ask('is_complete_request', { code: 'f)' })).reply).toEqual({ status: 'invalid' });
});

test('a silent cell runs and tells nobody, is not counted and not remembered', async () => {
  const { reply: before } = await kernel.execute('null');
  const { reply, published } = await execute("const quiet = 7; console.log('hush'); quiet", { silent: true });
  expect(published).toEqual([]);
  expect(reply).toMatchObject({ status: 'ok', execution_count: before.execution_count });
  expect(await history({ hist_access_type: 'tail', n: 1 })).toEqual([[1, before.execution_count, 'null']]);
  const after = await kernel.execute('quiet');
  expect(after.reply.execution_count).toBe((before.execution_count as number) + 1);
  expect(after.published.at(-1)?.content).toMatchObject({ data: { 'text/plain': '7' } });
});

test('a silent cell that fails says so in its reply alone, and stops nothing behind it', async () => {
  const silent = kernel.send('execute_request', { ...(request("throw new RangeError('no')") as object), silent: true });
  const next = kernel.begin('"next"');
  const { reply, published } = await kernel.answer(silent);
  expect(reply).toMatchObject({ status: 'error', ename: 'RangeError', evalue: 'no' });
  expect(published).toEqual([]);
  expect((await kernel.answer(next)).reply.status).toBe('ok');
});

test('a cell that is not stored shows what it does, is not counted and not remembered', async () => {
  const { reply: before } = await kernel.execute('null');
  const { reply, published } = await execute('"shown"', { store_history: false });
  expect(types(published)).toEqual(['execute_input', 'execute_result']);
  expect(reply).toMatchObject({ status: 'ok', execution_count: before.execution_count });
  expect(await history({ hist_access_type: 'tail', n: 1 })).toEqual([[1, before.execution_count, 'null']]);
});

test('an error in a cell of before still finds its line after a cell that was not stored', async () => {
  const { reply: defined } = await kernel.execute("const one = 1;\nfunction fails() {\n  throw new Error('no');\n}");
  await execute('null;\nnull;\nnull;\nnull;', { silent: true });
  const { reply } = await kernel.execute('fails()');
  expect((reply.traceback as string[]).join('\n')).toContain(
    `cell [${defined.execution_count}], line 3, column 9, in fails:`,
  );
});

test('user expressions are evaluated after the cell, each with its own value or error', async () => {
  const nothing = { none: 'undefined', empty: 'null' };
  const expressions = {
    ...nothing,
    sum: 'width + 1',
    object: '{ a: width }.a',
    wrong: 'nothing',
    statement: 'const n = 1',
  };
  const { reply, published } = await execute('const width = 3;', { user_expressions: expressions });
  expect(reply).toMatchObject({
    status: 'ok',
    user_expressions: {
      none: { status: 'ok', data: { 'text/plain': 'undefined' }, metadata: {} },
      empty: { status: 'ok', data: { 'text/plain': 'null' }, metadata: {} },
      sum: { status: 'ok', data: { 'text/plain': '4' }, metadata: {} },
      object: { status: 'ok', data: { 'text/plain': '3' } },
      wrong: { status: 'error', ename: 'TypeScriptError', evalue: expect.stringContaining('nothing') },
      statement: { status: 'error' },
    },
  });
  expect(types(published)).toEqual(['execute_input']);
  const failed = await execute('throw 1', { user_expressions: expressions });
  expect(failed.reply).toMatchObject({ status: 'error', user_expressions: {} });
});

test('each of several cells is busy when its turn comes and idle when it is answered', async () => {
  const ids = ['await null; 1', '2', '3'].map((code) => kernel.begin(code));
  await Promise.all(ids.map((id) => kernel.answer(id)));
  expect(states(ids)).toEqual(
    [0, 1, 2].flatMap((i) => [
      [i, 'busy'],
      [i, 'idle'],
    ]),
  );
});

test('a cell that was aborted is busy and idle, too', async () => {
  const ids = ["throw new Error('stop')", '2'].map((code) => kernel.begin(code));
  await Promise.all(ids.map((id) => kernel.answer(id)));
  expect(states(ids)).toEqual(
    [0, 1].flatMap((i) => [
      [i, 'busy'],
      [i, 'idle'],
    ]),
  );
});

test.each(['shell', 'control'] as const)(
  'what needs no cell is answered on %s while one runs, which is then still busy',
  async (channel) => {
    const id = kernel.begin("console.log('begun');\nawait new Promise(() => {});");
    await kernel.message('stream', id);
    const asked = [
      await kernel.ask('kernel_info_request', {}, channel),
      await kernel.ask('is_complete_request', { code: '1' }, channel),
      await kernel.ask('complete_request', { code: 'Mat', cursor_pos: 3 }, channel),
      await kernel.ask('comm_info_request', {}, channel),
      await kernel.ask('history_request', { hist_access_type: 'tail', n: 1 }, channel),
    ];
    expect(asked.map(({ reply }) => reply.status)).toEqual(['ok', 'complete', 'ok', 'ok', 'ok']);
    expect(asked[0].reply).toMatchObject({ implementation: 'tslab', language_info: { name: 'typescript' } });
    await kernel.until(() => states([id]).length === 1 + asked.length || undefined);
    expect(states([id]).every((each) => (each as string[])[1] === 'busy')).toBe(true);
    kernel.interrupt();
    await kernel.answer(id);
    expect(states([id]).at(-1)).toEqual([0, 'idle']);
  },
);

test('an interrupt by message is answered, and ends a cell that waits', async () => {
  const id = kernel.begin("console.log('begun');\nawait new Promise(() => {});");
  await kernel.message('stream', id);
  expect((await kernel.ask('interrupt_request', {}, 'control')).reply).toEqual({ status: 'ok' });
  expect((await kernel.answer(id)).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
});

test('a comm without a target is closed, and none is listed', async () => {
  const id = kernel.send('comm_open', { comm_id: 'c', target_name: 'jupyter.widget', data: {} });
  expect((await kernel.message('comm_close', id)).content).toEqual({ comm_id: 'c', data: {} });
  await kernel.idle(id);
  for (const type of ['comm_msg', 'comm_close']) await kernel.idle(kernel.send(type, { comm_id: 'c', data: {} }));
  const asked = { target_name: 'jupyter.widget' };
  expect((await kernel.ask('comm_info_request', asked)).reply).toEqual({ status: 'ok', comms: {} });
});

test.each([
  ['no emoji', ''],
  ['an emoji', '"😀"; '],
  ['three emoji of several characters', '"👩‍🏫👍🏽🇰🇷"; '],
])('completion and inspection count characters with %s before the cursor', async (_, before) => {
  await kernel.execute('const narrow = { height: 1 };');
  const code = `${before}narrow.hei; "😀"`;
  const end = [...`${before}narrow.hei`].length;
  const { reply } = await kernel.ask('complete_request', { code, cursor_pos: end });
  expect(reply).toMatchObject({ matches: ['height'], cursor_start: end - 3, cursor_end: end });
  const inspected = await kernel.ask('inspect_request', { code, cursor_pos: end - 8, detail_level: 0 });
  expect(inspected.reply).toMatchObject({
    found: true,
    data: { 'text/plain': expect.stringContaining('const narrow') },
  });
});

test.each([true, false])('a kernel that is shut down says whether it will start again: %s', async (restart) => {
  const other = new Client();
  await other.ready();
  const id = other.begin("console.log('begun');\nsetInterval(() => {}, 1000);\nawait new Promise(() => {});");
  await other.message('stream', id);
  const { reply } = await other.ask('shutdown_request', { restart }, 'control');
  expect(reply).toEqual({ status: 'ok', restart });
  expect(await other.ended()).toBe(0);
  other.close();
});
