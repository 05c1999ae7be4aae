import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dealer, Request, XSubscriber } from 'zeromq';
import { Client, request, requestParts, signed } from '../client.ts';

const seed = 20_26_11;
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const file = join(folder, 'executed');
const code = `require('node:fs').writeFileSync(${JSON.stringify(file)}, '')`;
const key = 'the key';

type Frames = readonly (string | Uint8Array)[];

/** A request that would leave the file if it were heard. */
const right: readonly Buffer[] = signed(key, requestParts('execute_request', request(code), 'right')).map((frame) =>
  Buffer.from(frame),
);

const place = fc.nat(right.length - 1);
const bytes = fc.uint8Array({ maxLength: 60 });
const noText = fc.oneof(fc.integer(), fc.constant(null), fc.boolean(), fc.array(fc.string()), fc.object());

/** That request with one thing wrong with it. */
const mangled: fc.Arbitrary<Frames> = fc
  .oneof(
    place.map((at) => right.filter((_, i) => i !== at)),
    place.map((at) => right.slice(0, at)),
    fc.tuple(place, fc.nat(400)).map(([at, length]) => exchanged({ [at]: right[at].subarray(0, length) })),
    fc.tuple(place, fc.nat(400), fc.integer({ min: 1, max: 255 })).map(([at, i, bits]) => flipped(at, i, bits)),
    fc.tuple(place, place).map(([a, b]) => exchanged({ [a]: right[b], [b]: right[a] })),
    fc.tuple(place, bytes).map(([at, frame]) => exchanged({ [at]: Buffer.from(frame) })),
  )
  .filter((frames) => frames.length > 0 && !Buffer.concat(frames).equals(Buffer.concat(right)));

/** What somebody without the key can say. */
const forged: fc.Arbitrary<Frames> = fc
  .tuple(fc.constantFrom('execute_request', 'shutdown_request', 'interrupt_request', 'comm_open'), fc.string())
  .map(([type, other]) => signed(`${other}, another key`, requestParts(type, request(code))));

const noise: fc.Arbitrary<Frames> = fc.array(bytes, { minLength: 1, maxLength: 8 });

/** Signed with the key, and without sense. */
const senseless: fc.Arbitrary<Frames> = fc
  .oneof(
    fc.array(fc.oneof(fc.json(), fc.string()), { minLength: 4, maxLength: 4 }),
    fc
      .constantFrom('execute_request', 'is_complete_request', 'complete_request', 'inspect_request')
      .chain((type) => noText.map((given) => requestParts(type, { ...(request('') as object), code: given }))),
    noText.map((given) => requestParts('complete_request', { code, cursor_pos: [given] })),
    noText.map((detail) => requestParts('inspect_request', { code, cursor_pos: 0, detail_level: [detail] })),
    fc.string().map((way) => requestParts('history_request', { hist_access_type: `no ${way}` })),
    fc.integer().map((restart) => requestParts('shutdown_request', { restart })),
    noText.map((value) => requestParts('input_reply', { value })),
    fc.string().map((value) => requestParts('input_reply', { value }, undefined, { msg_id: `no ${value}` })),
    fc.string().map((type) => requestParts(`no ${type}`, request(code))),
    noText.map((id) => [JSON.stringify({ msg_id: id, msg_type: 'execute_request' }), '{}', '{}', '{}']),
  )
  .map((parts) => signed(key, parts));

const malformed = fc.oneof(mangled, forged, noise, senseless);

test('of 10,000 malformed messages on five channels nothing is executed, and nothing ends the kernel', async () => {
  const kernel = new Client(key);
  await kernel.ready();
  await kernel.execute('null');
  const asking = { ...(request("await input('still there?')") as object), allow_stdin: true };
  const id = kernel.send('execute_request', asking);
  const question = await kernel.message('input_request', id);
  const before = kernel.messages.length;
  const logged = (await kernel.logged(0)).length;
  for (const [i, channel] of (['shell', 'control', 'stdin', 'hb', 'iopub'] as const).entries()) {
    const messages = fc.sample(malformed, { seed: seed + i, numRuns: 2000 });
    await sendAll(kernel.address(channel), channel === 'iopub', messages);
  }
  // What was dropped leaves one line each; the heartbeat echoes all there is, and iopub hears of subscriptions alone.
  const lines = (await kernel.logged(logged + 6000)).slice(logged);
  expect(lines).toHaveLength(6000);
  expect(lines.filter((line) => !/^tslab: a message on (shell|control|stdin) was dropped: /.test(line))).toEqual([]);
  const said = kernel.messages.slice(before).filter(({ type }) => type !== 'status' && type !== 'iopub_welcome');
  expect(said).toEqual([]);
  expect(existsSync(file)).toBe(false);

  kernel.reply({ value: 'yes' }, question);
  const answer = await kernel.answer(id);
  expect(answer.published.at(-1)?.content).toMatchObject({ data: { 'text/plain': "'yes'" } });
  const { reply, published } = await kernel.execute('1 + 1');
  expect(reply.status).toBe('ok');
  expect(published.at(-1)?.content).toMatchObject({ data: { 'text/plain': '2' } });
  const heart = new Request({ linger: 0 });
  heart.connect(kernel.address('hb'));
  await heart.send('a beat');
  expect((await heart.receive()).map(String)).toEqual(['a beat']);
  for (const socket of [heart, ...sockets]) socket.close();
  kernel.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The right frames, but for these at their places. */
function exchanged(frames: Readonly<Record<number, Buffer>>): readonly Buffer[] {
  return right.map((frame, i) => frames[i] ?? frame);
}

function flipped(at: number, place: number, bits: number): readonly Buffer[] {
  const frame = Buffer.from(right[at]);
  if (frame.length > 0) frame[place % frame.length] ^= bits;
  return exchanged({ [at]: frame });
}

async function sendAll(address: string, listener: boolean, messages: readonly Frames[]): Promise<void> {
  // A listener can send, too: Jupyter's uses it to say what it wants to hear.
  const options = { linger: 0, sendHighWaterMark: 0 };
  const socket = listener ? new XSubscriber(options) : new Dealer(options);
  socket.connect(address);
  for (const frames of messages) await socket.send(frames as Uint8Array[]);
  sockets.push(socket);
}

/** Open until the end: what is closed loses what is still on its way. */
const sockets: (Dealer | XSubscriber)[] = [];
