import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Random, random, shuffle } from '../../../kernel-lib/random.ts';
import { type Answer, Client } from './client.ts';

// A reader keeps a kernel for a day: thousands of cells, some that fail, some that are stopped.
const cells = 2000;
const failing = 200;
const interrupted = 50;

const megabyte = 2 ** 20;
/** Who presses the button once expects to be heard; minutes are for a busy machine. */
const patience = 60_000;

const kernel = new Client();
const wrong: string[] = [];
const unanswered = 'the cell above goes on, so none comes behind it';
let before: Memory;
let after: Memory;

beforeAll(async () => {
  await kernel.ready();
  await run(setUp);
  before = await memory();
  for (const step of plan(random(15))) {
    const said = await Promise.race([step(), delay(2 * patience, unanswered, { ref: false })]);
    if (said) wrong.push(said);
    if (said === unanswered) return;
  }
  after = await memory();
}, 1_800_000);

afterAll(() => kernel.close());

test(`each of ${cells} cells is answered as it should be, though ${failing} fail and ${interrupted} are interrupted`, () => {
  expect(wrong).toEqual([]);
});

test('the heap has grown by less than 30 MB', () => {
  expect(after.heapUsed - before.heapUsed).toBeLessThan(30 * megabyte);
});

test('the memory that the process has from the system has grown by less than 100 MB', () => {
  expect(after.rss - before.rss).toBeLessThan(100 * megabyte);
});

interface Memory {
  readonly heapUsed: number;
  readonly rss: number;
}

/** All that a later cell needs has been loaded and has run once, so that what grows afterwards is left over from cells. */
const setUp = `import { conv2d, dense, fit, flatten, mnist, random, sequential } from 'kernel-lib';
  const collect: () => void = (() => {
    require('node:v8').setFlagsFromString('--expose-gc');
    return require('node:vm').runInNewContext('gc');
  })();
  const examples = mnist().test;
  const model = sequential([conv2d({ filters: 4, kernelSize: 3 }), flatten(), dense({ units: 10, activation: 'softmax' })])
    .build([28, 28, 1], random(1));
  await fit(model, examples, { epochs: 1, random: random(1) });
  let batches = 0;
  let total = 0;
  const v0 = 1;`;

async function memory(): Promise<Memory> {
  const answer = await run(`for (let time = 0; time < 3; time++) {
    collect();
    await new Promise((go) => setTimeout(go));
  }
  console.log(JSON.stringify(process.memoryUsage()));`);
  return JSON.parse(printed(answer));
}

async function run(code: string): Promise<Answer> {
  const answer = await kernel.execute(code);
  if (answer.reply.status !== 'ok') throw new Error(`${code}\n${JSON.stringify(answer.reply)}`);
  return answer;
}

/** A cell that is run; it gives what was wrong with the answer, if anything. */
type Step = () => Promise<string | undefined>;

/** What the session should hold after the cells so far, found here beside it. */
interface Session {
  total: number;
  /** The value of each `v` that was declared, by its number. */
  readonly values: [number, number][];
}

/** Which cell is of which kind is drawn, and what it does, too. */
function plan(draw: Random): readonly Step[] {
  const kinds = [
    ...Array.from({ length: failing }, () => failingCell),
    ...Array.from({ length: interrupted }, () => interruptedCell),
    ...Array.from({ length: cells - failing - interrupted }, () => rightCell),
  ];
  const session: Session = { total: 0, values: [[0, 1]] };
  return shuffled(kinds, draw).map((kind, i) => kind(i + 1, session, draw));
}

const upTo = (draw: Random, end: number): number => Math.floor(draw() * end);
const oneOf = <T>(all: readonly T[], draw: Random): T => all[upTo(draw, all.length)];

function shuffled<T>(given: readonly T[], draw: Random): readonly T[] {
  const order = given.map((_, i) => i);
  shuffle(order, draw);
  return order.map((i) => given[i]);
}

interface Expected {
  readonly code: string;
  /** The text of the result, and all that was printed. */
  readonly result?: string;
  readonly printed?: string;
}

type Kind = (n: number, session: Session, earlier: readonly [number, number]) => Expected;

const rightKinds: readonly Kind[] = [
  (n, session, [m, value]) => {
    session.values.push([n, (value % 1000) + n]);
    return { code: `const v${n}: number = (v${m} % 1000) + ${n};\nv${n}`, result: `${(value % 1000) + n}` };
  },
  (_, session, [m, value]) => {
    session.total += value;
    return { code: `total += v${m};\ntotal`, result: `${session.total}` };
  },
  (n, session, [m, value]) => {
    session.values.push([n, 3 * n + value]);
    const code = `interface Point${n} { readonly x: number; readonly y: number }
const point${n}: Point${n} = { x: 3, y: ${n} };
function product${n}({ x, y }: Point${n}): number {
  return x * y + v${m};
}
const v${n} = product${n}(point${n});
[v${n}, 'point ${n}']`;
    return { code, result: `[ ${3 * n + value}, 'point ${n}' ]` };
  },
  (_, __, [m, value]) => ({
    code: `for (const i of [1, 2, 3]) console.log(i * v${m});`,
    printed: [1, 2, 3].map((i) => `${i * value}\n`).join(''),
  }),
  (n, session, [m, value]) => {
    session.values.push([n, value + 1]);
    const code = `const v${n} = await new Promise<number>((go) => setTimeout(() => go(v${m} + 1)));\nv${n}`;
    return { code, result: `${value + 1}` };
  },
  (n) => ({ code: `const again = 'cell ${n}';\nagain.length`, result: `${`cell ${n}`.length}` }),
];

function rightCell(n: number, session: Session, draw: Random): Step {
  const kind = oneOf(rightKinds, draw);
  const { code, result, printed: text = '' } = kind(n, session, oneOf(session.values.slice(-50), draw));
  return async () => {
    const answer = await kernel.execute(code);
    const shown = answer.published.find(({ type }) => type === 'execute_result')?.content.data as Data | undefined;
    const found = { status: answer.reply.status, result: shown?.['text/plain'], printed: printed(answer) };
    return difference(n, code, found, { status: 'ok', result, printed: text });
  };
}

interface Data {
  readonly 'text/plain': string;
}

interface Fault {
  readonly ename?: string;
  /** What stands in the error's sentence. */
  readonly says: string;
}

const failures: readonly ((n: number, session: Session) => Fault & { readonly code: string })[] = [
  (n, session) => {
    session.total += 1;
    return { code: `total += 1;\nthrow new RangeError('cell ${n}');`, ename: 'RangeError', says: `cell ${n}` };
  },
  (n) => ({
    code: `await new Promise((go) => setTimeout(go));\nawait Promise.reject(new TypeError('cell ${n}'));`,
    ename: 'TypeError',
    says: `cell ${n}`,
  }),
  (n) => ({ code: `const wrong${n}: number = 'text';`, says: "Type 'string' is not assignable to type 'number'." }),
  (n) => ({ code: `total + missing${n};`, says: `Cannot find name 'missing${n}'.` }),
  (n) => ({ code: `total = (${n};`, says: "')' expected." }),
];

function failingCell(n: number, session: Session, draw: Random): Step {
  const { code, ename, says } = oneOf(failures, draw)(n, session);
  return async () => {
    const { reply, published } = await kernel.execute(code);
    const error = published.find(({ type }) => type === 'error')?.content;
    const found = { status: reply.status, ename: ename && error?.ename, says: `${error?.evalue}`.includes(says) };
    return difference(n, code, found, { status: 'error', ename, says: true });
  };
}

const endless: Readonly<Record<string, string>> = {
  'a loop before an await': 'for (;;);',
  'a pending await': 'await new Promise(() => {});',
  fit: 'await fit(model, examples, { epochs: 1e6, random: random(1), onBatchEnd: () => { batches += 1; } });',
};

/** The button is pressed at any moment from which the cell is said to run: while it is read, too. */
function interruptedCell(n: number, session: Session, draw: Random): Step {
  const name = oneOf(Object.keys(endless), draw);
  const moment = upTo(draw, 400);
  const stopped = `${name}, interrupted after ${moment} ms`;
  const { total } = session;
  return async () => {
    const id = kernel.begin(endless[name]);
    await kernel.message('execute_input', id);
    await delay(moment);
    kernel.interrupt();
    const answer = await Promise.race([kernel.answer(id), delay(patience, undefined, { ref: false })]);
    if (!answer) {
      wrong.push(`cell ${n}: ${stopped}`);
      return unanswered;
    }
    const ended = name === 'fit' && answer.reply.status === 'ok' ? 'Interrupted' : answer.reply.ename;
    return (await sessionFault(n, stopped, total)) ?? difference(n, stopped, { ended }, { ended: 'Interrupted' });
  };
}

/** What is wrong with the session after an interrupt: a state that was lost, work that goes on. */
async function sessionFault(n: number, stopped: string, total: number): Promise<string | undefined> {
  const code = `const batches${n} = batches;
await new Promise((go) => setTimeout(go, 20));
console.log(total, batches - batches${n});`;
  return difference(n, stopped, { behind: printed(await kernel.execute(code)) }, { behind: `${total} 0\n` });
}

function printed({ published }: Answer): string {
  return published.flatMap(({ type, content }) => (type === 'stream' ? [content.text] : [])).join('');
}

function difference(n: number, code: string, found: unknown, expected: unknown): string | undefined {
  const [told, wanted] = [found, expected].map((each) => JSON.stringify(each));
  return told === wanted ? undefined : `cell ${n}: ${code}\n${told} is not ${wanted}`;
}
