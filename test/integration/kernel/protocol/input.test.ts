import { afterEach, expect, test } from 'vitest';
import { Dealer } from 'zeromq';
import { Client, type Message, request, requestParts, signed } from '../client.ts';
import { runningKernel } from '../running-kernel.ts';

const kernel = runningKernel();

const asksFor = (code: string) => ({ ...(request(code) as object), allow_stdin: true });

/** Begins a cell of a client that takes questions, and gives its request's id at once. */
const begin = (code: string) => kernel.send('execute_request', asksFor(code));

const questions = (id: string) =>
  kernel.messages.filter(({ type, parent }) => type === 'input_request' && parent === id);

/** The question of a cell that comes after so many others. */
const question = (id: string, before = 0): Promise<Message> => kernel.until(() => questions(id)[before]);

const text = ({ published }: { published: readonly Message[] }) =>
  published.map(({ content }) => content.text ?? '').join('');

afterEach(async () => {
  await kernel.execute("(globalThis as any)[Symbol.for('kernel-lib.language')] = 'en'; null");
});

test('a question goes to who runs the cell, and what they answer is its value', async () => {
  const id = begin("const name = await input('이름은?');\nconsole.log(name.length, name);");
  const asked = await question(id);
  expect(asked.content).toEqual({ prompt: '이름은?', password: false });
  kernel.reply({ value: '하나 😀' }, asked);
  const answer = await kernel.answer(id);
  expect(answer.reply.status).toBe('ok');
  expect(text(answer)).toBe('5 하나 😀\n');
});

test('a password is asked for so that nobody reads along', async () => {
  const id = begin("(await input('key?', { password: true })).length");
  const asked = await question(id);
  expect(asked.content).toEqual({ prompt: 'key?', password: true });
  kernel.reply({ value: 'secret' }, asked);
  expect((await kernel.answer(id)).published.at(-1)?.content).toMatchObject({ data: { 'text/plain': '6' } });
});

test('a question may be empty, and so may its answer; a client need not say what it answers', async () => {
  const id = begin('JSON.stringify(await input())');
  expect((await question(id)).content).toEqual({ prompt: '', password: false });
  kernel.reply({ value: '' });
  expect((await kernel.answer(id)).published.at(-1)?.content).toMatchObject({ data: { 'text/plain': `'""'` } });
});

test('a second question waits for the answer of the first', async () => {
  const id = begin("const both = await Promise.all([input('one'), input('two')]);\nconsole.log(both.join());");
  const first = await question(id);
  // Answered while the question is open: whatever the kernel sent before has arrived by then.
  await kernel.ask('kernel_info_request', {});
  expect(questions(id)).toHaveLength(1);
  kernel.reply({ value: '1' }, first);
  const second = await question(id, 1);
  expect([first, second].map(({ content }) => content.prompt)).toEqual(['one', 'two']);
  kernel.reply({ value: '2' }, second);
  expect(text(await kernel.answer(id))).toBe('1,2\n');
});

test('what answers another question, comes from somebody else or is no text is dropped, and the question stays', async () => {
  const before = (await kernel.logged(0)).length;
  const first = begin("await input('first')");
  const old = await question(first);
  kernel.reply({ value: 'ok' }, old);
  await kernel.answer(first);

  const id = begin("console.log(await input('second'))");
  const asked = await question(id);
  kernel.reply({ value: 'to the first' }, old);
  for (const value of [7, null, ['x'], undefined]) kernel.reply({ value }, asked);
  const stranger = new Dealer({ linger: 0 });
  stranger.connect(kernel.address('stdin'));
  await stranger.send(signed(kernel.key, requestParts('input_reply', { value: 'not mine' }, 'stranger', asked.header)));
  await kernel.logged(before + 6);
  kernel.reply({ value: 'right' }, asked);
  expect(text(await kernel.answer(id))).toBe('right\n');
  stranger.close();
  kernel.reply({ value: 'nobody has asked' });
  const lines = (await kernel.logged(before + 7)).slice(before);
  expect(lines.filter((line) => !/^tslab: a message on stdin was dropped: /.test(line))).toEqual([]);
});

test.each([
  ['en', 'input: nobody can answer here: write the value into the code, or run the cell in JupyterLab.'],
  ['ko', 'input: 여기서는 물음에 답할 사람이 없어요. 값을 코드에 쓰거나 JupyterLab에서 셀을 실행하세요.'],
])('where nobody can answer, the cell says so in one sentence (%s)', async (language, sentence) => {
  await kernel.execute(`(globalThis as any)[Symbol.for('kernel-lib.language')] = '${language}'; null`);
  const { reply } = await kernel.execute("await input('who?')");
  expect(reply).toMatchObject({ status: 'error', ename: 'Error', evalue: sentence });
  // A client that says it answers and does not listen there.
  const deaf = new Dealer({ linger: 0 });
  deaf.connect(kernel.address('shell'));
  await deaf.send(
    signed(kernel.key, requestParts('execute_request', asksFor("await input('who?')"), `deaf ${language}`)),
  );
  expect((await kernel.message('error', `deaf ${language}`)).content).toMatchObject({ evalue: sentence });
  deaf.close();
});

test('an interrupt ends a cell that waits for an answer, and the next cell can ask', async () => {
  const id = begin("const never = await Promise.all([input('one'), input('two')]);\nconsole.log('went on');");
  await question(id);
  await kernel.ask('interrupt_request', {}, 'control');
  const answer = await kernel.answer(id);
  expect(answer.reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
  expect(answer.published.filter(({ type }) => type === 'error')).toHaveLength(1);
  const next = begin("console.log(await input('next'))");
  kernel.reply({ value: 'yes' }, await question(next));
  expect(text(await kernel.answer(next))).toBe('yes\n');
  expect(questions(id)).toHaveLength(1);
});

test('a question that nobody awaits ends with its cell, which says how to wait', async () => {
  const id = begin("const name = input('name?');\nconsole.log('no wait');");
  expect((await kernel.answer(id)).reply).toMatchObject({
    status: 'error',
    evalue: 'input: the cell ended before it was answered: write await before it, as in await input("name?").',
  });
});

test('a cell that has ended asks no more', async () => {
  const id = begin(
    "setTimeout(async () => { try { await input('late?'); } catch (e) { console.log((e as Error).message); } }, 1);\nnull",
  );
  expect((await kernel.answer(id)).reply.status).toBe('ok');
  const { content } = await kernel.message('stream', id);
  expect(content.text).toBe('input: a question can be asked only while its cell runs.\n');
  expect(questions(id)).toEqual([]);
});

test.each(["const n: number = await input('n?');", 'await input(7)', "await input('n?', { secret: true })"])(
  'a cell that uses it wrongly does not type-check: %s',
  async (code) => {
    expect((await kernel.execute(code)).reply).toMatchObject({ ename: 'TypeScriptError' });
  },
);

test('a name of the learner hides it', async () => {
  const other = new Client();
  await other.ready();
  await other.execute('const input = [1, 2];');
  const { published } = await other.execute('input.map((x) => x + 1)');
  expect(published.at(-1)?.content).toMatchObject({ data: { 'text/plain': '[ 2, 3 ]' } });
  other.close();
});
