// Sides that take turns: each is a process that does its work once whenever it is asked to.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { say } from '../../kernel-lib/machine/say.mjs';
import { Trouble } from '../../kernel-lib/machine/trouble.mjs';
import { keras } from './keras.mjs';
import { busyFrom, tellBusy, watchOthers } from './others.mjs';

/** Each side as this tree has it, against the first of them; with a commit's tree, each against itself there. */
export function racers(sides, { here, there }) {
  const racer = (side, tree, reference) => ({ side, tree, reference, label: [side, tree.label].filter(Boolean).join(', ') });
  if (!there) return sides.map((side) => racer(side, here, 0));
  return sides.flatMap((side, i) => [racer(side, there, 2 * i), racer(side, here, 2 * i)]);
}

/**
 * What each racer answered, round by round, after one round that warms up and is not counted. A round in which other
 * programs took part of the machine is measured again, as long as no more are measured than twice as many.
 */
export async function race(racers, work, network, { rounds, batch }) {
  const running = [];
  const shares = [];
  let repeated = 0;
  try {
    for (const each of racers) running.push({ ...each, answers: [], ...(await contestant(each, work, network, batch)) });
    for (let round = 0; round <= rounds; round++) {
      const others = watchOthers();
      const before = processorSeconds(running);
      // Nobody is always the one who comes after the other.
      for (const { turn, answers } of round % 2 ? running.toReversed() : running) answers.push(await turn());
      shares.push(others(processorSeconds(running) - before));
      if (round === 0 || shares.at(-1) <= busyFrom || repeated === rounds) continue;
      for (const { answers } of running) answers.pop();
      shares.pop();
      repeated++;
      round--;
    }
  } finally {
    for (const { end } of running) end();
  }
  const [, ...counted] = shares;
  const others = counted.reduce((sum, share) => sum + share, 0) / counted.length;
  tellBusy(others, repeated);
  return running.map(({ answers: [warmUp, ...rounds], ...each }) => ({ ...each, warmUp, rounds, others }));
}

/** Seconds of processor time that the racers have taken so far. */
function processorSeconds(running) {
  return running.reduce((sum, { answers }) => sum + (answers.at(-1)?.processor ?? 0), 0);
}

/** What TensorFlow says as it is loaded, whatever TF_CPP_MIN_LOG_LEVEL is; who set it to 0 wants to read it. */
const greeting = process.env.TF_CPP_MIN_LOG_LEVEL === '0' ? /(?!)/ : /^(WARNING: All log messages before absl|I0000 )/;

async function contestant({ side, tree, label }, work, network, batch) {
  const python = side === 'Keras';
  const [program, file, ...args] = python
    ? [keras(), 'contestant.py', network, batch]
    : [process.execPath, 'contestant.mjs', side, network, batch, work];
  const child = spawn(program, [join(tree.folder, 'test/bench', file), ...args.map(String)], {
    stdio: 'pipe',
  });
  createInterface({ input: child.stderr }).on('line', (line) => greeting.test(line) || console.error(line));
  child.stdin.on('error', () => {}); // whoever ended is told of where it is read
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => {
    const { value, done } = await lines.next();
    if (done) {
      throw new Trouble({
        ko: `${label}: ${network}을 재다가 끝나 버렸어요. 까닭은 위에 있어요.`,
        en: `${label} ended before it was through with ${network}; the reason stands above.`,
      });
    }
    return JSON.parse(value);
  };
  const started = await read();
  return {
    started,
    turn() {
      child.stdin.write('\n');
      return read();
    },
    end: () => child.stdin.end(),
  };
}

/** The middle one of some numbers, or the mean of the middle two. */
export function median(numbers) {
  const all = [...numbers].sort((a, b) => a - b);
  const half = all.length / 2;
  return (all[Math.ceil(half) - 1] + all[Math.floor(half)]) / 2;
}

/** How many times faster than its reference, round by round. */
export const ratios = (own, reference) => own.map((time, round) => reference[round] / time);

/** Says of each row that is slower than at the commit by more than 3 % in the median of its rounds. */
export function tellSlower(rows, { there }) {
  if (!there) return;
  const slower = rows.filter((row) => row['ratio, median'] < 1 / 1.03);
  for (const { name, 'ratio, median': ratio } of slower) {
    const more = (100 * (1 / ratio - 1)).toFixed(1);
    console.log(
      say({ ko: `✗ ${there.label}보다 ${more} % 느려요: ${name}`, en: `✗ ${more} % slower than ${there.label}: ${name}` }),
    );
  }
  if (slower.length === 0) {
    console.log(say({ ko: `✓ ${there.label}보다 3 % 넘게 느린 것이 없어요.`, en: `✓ Nothing is more than 3 % slower than ${there.label}.` }));
  }
}
