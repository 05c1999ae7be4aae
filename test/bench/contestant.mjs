// One of those who are compared, in a process of its own: node contestant.mjs WHO NETWORK BATCH ROOMS
// For each line it reads it trains one epoch, through fit as a user calls it, and writes what that took.
import { readSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const [who, name, batch, rooms] = process.argv.slice(2);
const batchSize = Number(batch);

const { networkOf } = await import('./networks.mjs');
const { network, shape, examples } = networkOf(name);
const { x, y } = examples();

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

const answer = (record) => writeSync(1, `${JSON.stringify(record)}\n`);
const memory = () => process.resourceUsage().maxRSS / 1024;

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
      answer({ microseconds: ((performance.now() - from) * 1000) / x.shape[0], loss, firstStep: step, memory: memory() });
    },
  };
  await fitted(log);
}

async function ours() {
  const { engine, fastOperations, fit, random, startEngine } = await import(rooms);
  const ready = performance.now();
  const single = () => fastOperations(startEngine({ threads: 1, fused: who === 'fast, 1 thread' }));
  const ops = who.endsWith('1 thread') ? single() : engine(who);
  const model = network.build(shape, random(1), ops);
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

async function theirs() {
  const ready = performance.now();
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


await (who === 'tfjs-node' ? theirs() : ours());
