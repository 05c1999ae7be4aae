// How fast kernels start and answer, and how much memory they take: in each round every kernel is started anew, in turn.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../kernel-lib/machine/root.mjs';
import { say } from '../../kernel-lib/machine/say.mjs';
import { obtained } from '../../kernel-lib/tensorflow/repair/obtain-binding.mjs';
import { contestants } from './kernel/contestants.mjs';
import { once, parts } from './kernel/parts.mjs';
import { rowsOf, tableOf } from './kernel/report.mjs';
import { running } from './kernel/running.mjs';
import { tellBusy, watchOthers } from './others.mjs';

export async function kernel(trees, { rounds = 7, sides, kernelParts = Object.keys(parts) }) {
  const { folder, bury } = temporary();
  try {
    const compared = await contestants(trees, sides, folder);
    const withTensorFlow = hasTensorFlow();
    const rows = [];
    for (const part of kernelParts) rows.push(...(await measured(part, compared, { rounds: once.includes(part) ? 1 : rounds, withTensorFlow })));
    return rows;
  } finally {
    bury();
  }
}

/** The rows of one part, which are shown. */
async function measured(part, compared, { rounds, withTensorFlow }) {
  const others = watchOthers();
  const found = [];
  let processor = 0;
  const ended = (seconds) => {
    processor += seconds;
  };
  // One more, which warms up and is not counted.
  for (let round = rounds === 1 ? 1 : 0; round <= rounds; round++) {
    // Nobody is always the one who comes after the other.
    for (const contestant of round % 2 ? compared : compared.toReversed()) {
      const noted = await turn(parts[part], contestant, { withTensorFlow, ended });
      if (round > 0) keep(found, contestant, noted);
    }
  }
  const share = others(processor);
  tellBusy(share);
  const rows = rowsOf(inOrder(found, compared));
  console.table(tableOf(rows));
  return rows.map((row) => ({ part, ...row, others: Number(share.toFixed(2)) }));
}

/** What one kernel gives in one round; whatever comes, none that was started in it stays. */
async function turn(part, contestant, { withTensorFlow, ended }) {
  const noted = [];
  const opened = [];
  const open = () => {
    opened.push(running(contestant, ended));
    return opened.at(-1);
  };
  try {
    await part({ contestant, open, withTensorFlow, note: (measure, value) => noted.push([measure, value]) });
  } finally {
    for (const { value } of await Promise.allSettled(opened)) value?.close();
  }
  return noted;
}

function keep(found, { side }, noted) {
  for (const [measure, value] of noted) {
    const there = found.find((each) => each.side === side && each.measure === measure);
    if (there) there.rounds.push(value);
    else found.push({ side, measure, rounds: [value] });
  }
}

const inOrder = (found, compared) => compared.flatMap(({ side }) => found.filter((each) => each.side === side));

/** A folder for temporary files, and someone who removes it and ends every kernel when asked to, or when this process is killed. */
function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-kernel-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const undertaker = fileURLToPath(new URL('kernel/undertaker.mjs', import.meta.url));
  const child = spawn(process.execPath, [undertaker, folder], { stdio: ['pipe', 'ignore', 'inherit'], detached: true });
  child.stdin.on('error', () => {});
  return { folder, bury: () => child.stdin.end() };
}

function hasTensorFlow() {
  if (obtained(root) !== 'stand-in') return true;
  console.log(
    say({
      ko: 'TensorFlow는 빼고 재요. 이 컴퓨터에는 tfjs-node 대신 tfjs가 있어요.',
      en: 'TensorFlow is left out: on this machine tfjs stands in for tfjs-node.',
    }),
  );
  return false;
}
