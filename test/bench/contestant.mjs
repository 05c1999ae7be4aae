// One of those who are compared, in a process of its own: node contestant.mjs WHO NETWORK BATCH training | operations
// For each line it reads it trains one epoch, through fit as a user calls it, and writes what that took, or each operation.
import { readSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { rooms } from '../support/rooms.mjs';

const [who, name, batch, work] = process.argv.slice(2);
const batchSize = Number(batch);

const { networkOf } = await import('./networks.mjs');
const { network, shape, examples } = networkOf(name);
const { x, y } = examples();
const ofOurs = new URL('../support/engine-rooms.ts', import.meta.url);
const library = who === 'tfjs-node' ? undefined : await import(await rooms(ofOurs));
const ready = performance.now();

/** Waits for the next line, and lets nothing else of this process run; at the end of all lines it ends. */
function turn() {
  const byte = Buffer.alloc(1);
  while (byte[0] !== 10) if (read(byte) === 0) process.exit(0);
}

function read(byte) {
  for (;;) {
    try {
      return readSync(0, byte, 0, 1, null);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(asleep, 0, 0, 1);
    }
  }
}
const asleep = new Int32Array(new SharedArrayBuffer(4));

/** Writes what was asked for; where nobody reads it any more, this process ends. */
function answer(record) {
  try {
    writeSync(1, `${JSON.stringify(record)}\n`);
  } catch (error) {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  }
}

const memory = () => process.resourceUsage().maxRSS / 1024;

/** Seconds of processor time so far, in all threads. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Trains epoch after epoch, and is told before each that it may. */
async function train(fitted) {
  let from = 0;
  let step = 0;
  const log = {
    begin() {
      turn();
      from = performance.now();
    },
    batch() {
      step ||= performance.now() - from;
    },
    end(loss) {
      answer({ microseconds: ((performance.now() - from) * 1000) / x.shape[0], loss, firstStep: step, memory: memory(), processor: processor() });
    },
  };
  await fitted(log);
}

/** The engine's operations, as a lesson gets them, or on one thread. */
async function operationsOf() {
  const { engine, fastOperations, startEngine } = library;
  if (!who.endsWith('1 thread')) return engine(who);
  return fastOperations(startEngine({ threads: 1, fused: who === 'fast, 1 thread' }));
}

async function ours() {
  const { fit, random } = library;
  const model = network.build(shape, random(1), await operationsOf());
  answer({ start: performance.now() - ready, threads: availableParallelism() });
  await train(async (log) => {
    log.begin();
    await fit(model, { x, y }, {
      batchSize,
      epochs: 1000,
      random: random(1),
      onBatchEnd: log.batch,
      onEpochEnd({ loss }) {
        log.end(loss);
        log.begin();
      },
    });
  });
}

/** Microseconds that each operation takes for a picture in an epoch, and what it takes to predict one. */
async function operations() {
  const { fit, predict, random, runningEngine, takeRows } = library;
  const model = network.build(shape, random(1), await operationsOf());
  const engine = runningEngine(who);
  const one = takeRows(x, [0]);
  answer({ start: performance.now() - ready });
  for (;;) {
    turn();
    const spent = {};
    engine.watcher = (operation, milliseconds) => {
      spent[operation] = (spent[operation] ?? 0) + (milliseconds * 1000) / x.shape[0];
    };
    await fit(model, { x, y }, { batchSize, random: random(1) });
    engine.watcher = undefined;
    const single = Math.min(...Array.from({ length: 50 }, () => timed(() => predict(model, one))));
    answer({ operations: { ...spent, 'predict one picture': 1000 * single }, processor: processor() });
  }
}

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function theirs() {
  const { loadTensorFlow, toTensorFlow } = await import('kernel-lib/tensorflow');
  const { tf, how } = await loadTensorFlow();
  const model = toTensorFlow(tf, network, shape);
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const [xs, ys] = [tf.tensor(x.data, [...x.shape]), tf.tensor(y.data, [...y.shape])];
  answer({ start: performance.now() - ready, how });
  await train((log) =>
    model.fit(xs, ys, {
      batchSize,
      epochs: 1000,
      shuffle: true,
      verbose: 0,
      callbacks: {
        onEpochBegin: () => log.begin(),
        onBatchEnd: () => log.batch(),
        onEpochEnd: (_, { loss }) => log.end(loss),
      },
    }),
  );
}

/** The same weights, batches and order as ours. */
async function jaxJs() {
  const { random, shuffle, takeRows } = library;
  const { jaxSteps } = await import('./jax-js.mjs');
  const trained = jaxSteps(network, network.build(shape, random(1)));
  const order = Array.from({ length: x.shape[0] }, (_, row) => row);
  const next = random(1);
  answer({ start: performance.now() - ready });
  await train(async (log) => {
    for (;;) {
      log.begin();
      shuffle(order, next);
      let sum = 0;
      for (let from = 0; from < order.length; from += batchSize) {
        const rows = order.slice(from, from + batchSize);
        const { loss } = await trained({ x: takeRows(x, rows), y: takeRows(y, rows) });
        sum += loss * rows.length;
        log.batch();
      }
      log.end(sum / order.length);
    }
  });
}

const trainers = { 'tfjs-node': theirs, 'jax-js': jaxJs };
const works = { training: trainers[who] ?? ours, operations };
await works[work]();
