// How fast each side trains, against tfjs-node in the same run: alternating epochs, ratios round by round.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { keras } from './keras.mjs';
import { rooms } from '../support/rooms.mjs';
import { networks } from './networks.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const all = ['tfjs-node', 'auto', 'fast', 'auto, 1 thread', 'fast, 1 thread', 'Keras'];

/** A process that trains an epoch whenever it is asked to. */
async function contestant(who, name, batch) {
  const python = who === 'Keras';
  const child = spawn(
    python ? keras() : process.execPath,
    python ? [here('contestant.py'), name, `${batch}`] : [here('contestant.mjs'), who, name, `${batch}`, await rooms()],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${who} ended before it had trained ${name}`);
    return JSON.parse(value);
  };
  const started = await read();
  return {
    who,
    started,
    async epoch() {
      child.stdin.write('\n');
      return read();
    },
    end: () => child.stdin.end(),
  };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];

/** All sides train one network, in turns; the first epoch of each warms it up and is not counted. */
async function race(name, who, { rounds, batch }) {
  const racers = [];
  for (const each of who) racers.push(await contestant(each, name, batch));
  const times = new Map(racers.map(({ who }) => [who, []]));
  const last = new Map();
  for (let round = 0; round <= rounds; round++) {
    for (const each of racers) {
      const epoch = await each.epoch();
      last.set(each.who, { ...last.get(each.who), ...epoch, firstStep: last.get(each.who)?.firstStep ?? epoch.firstStep });
      if (round > 0) times.get(each.who).push(epoch.microseconds);
    }
  }
  for (const each of racers) each.end();
  const reference = times.get(who[0]);
  return racers.map(({ who, started }) => {
    const own = times.get(who);
    const ratios = own.map((time, round) => reference[round] / time);
    return {
      network: name,
      batch,
      side: who,
      'µs, least': Math.round(Math.min(...own)),
      'µs, median': Math.round(median(own)),
      'ratio, median': Number(median(ratios).toFixed(2)),
      'ratio, least': Number(Math.min(...ratios).toFixed(2)),
      'ratio, most': Number(Math.max(...ratios).toFixed(2)),
      'MB, peak': Math.round(last.get(who).memory),
      'ms to start': Math.round(started.start),
      'ms, first step': Math.round(last.get(who).firstStep ?? 0),
    };
  });
}

export async function training({ rounds = 10, only = '', batches = [128], sides = all } = {}) {
  const rows = [];
  const who = sides.filter((side) => side !== 'Keras' || keras());
  for (const name of Object.keys(networks).filter((each) => each.includes(only))) {
    for (const batch of batches) {
      const found = await race(name, who, { rounds, batch });
      console.table(found.map(({ network, batch, ...row }) => ({ [`${network}, batches of ${batch}`]: row.side, ...row })).map(({ side, ...row }) => row));
      rows.push(...found);
    }
  }
  return rows;
}
