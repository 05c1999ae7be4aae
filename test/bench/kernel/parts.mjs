// What is done with a kernel in a round. `open` starts one, and `note` keeps what was found.
import { cells, importCell, oneImport, tensorFlow, threeDoors } from './cells.mjs';
import { memoryOf } from './processes.mjs';

const many = 8;

/** By name, what `npm run bench -- kernel NAME` measures. */
export const parts = { start, library, tensorflow, cells: typedCells, soak, output, class: together };

/** The part of them that is measured once, as it takes minutes. */
export const once = ['soak'];

async function start({ open, note }) {
  const kernel = await open();
  note('start', kernel.milliseconds);
  note('memory, first cell', await kernel.memory());
}

async function library({ contestant, open, note }) {
  if (!contestant.library) return;
  const kernel = await open();
  note('import cell', await kernel.run(importCell()));
  note('memory, library', await kernel.memory());
  note('import of one name', await (await open()).run(oneImport));
  note('three doors', await (await open()).run(threeDoors));
}

async function tensorflow({ contestant, open, note, withTensorFlow }) {
  if (!contestant.library || !withTensorFlow) return;
  const kernel = await open();
  await kernel.run(importCell());
  note('TensorFlow', await kernel.run(tensorFlow));
  note('memory, TensorFlow', await kernel.memory());
}

async function typedCells({ contestant, open, note }) {
  const times = await typed(contestant, open, 502);
  note('typed, first', times[0]);
  note('typed, again', times[1]);
  note('typed, 10th', middle(times.slice(7, 12)));
  note('typed, 500th', middle(times.slice(497, 502)));
}

async function soak({ contestant, open, note }) {
  const times = await typed(contestant, open, 2005);
  note('typed, 100th', middle(times.slice(95, 105)));
  note('typed, 2000th', middle(times.slice(1995, 2005)));
}

async function output({ contestant, open, note }) {
  const kernel = await open();
  const { milliseconds, messages, lines } = await kernel.print(cells[contestant.language].flood);
  note('100,000 lines', milliseconds / 1000);
  note('messages', messages);
  note('lines that came', lines);
}

async function together({ contestant, open, note, withTensorFlow }) {
  const start = performance.now();
  const kernels = await Promise.all(Array.from({ length: many }, () => open()));
  const groups = kernels.map(({ group }) => group);
  const answered = Math.max(...kernels.map((kernel) => kernel.start + kernel.milliseconds)) - start;
  note('eight at once', answered / 1000);
  note('memory of eight', memoryOf(groups).proportional);
  if (!contestant.library || !withTensorFlow) return;
  const began = performance.now();
  await Promise.all(kernels.map(({ run }) => run(importCell()).then(() => run(tensorFlow))));
  note('eight with TensorFlow', (answered + performance.now() - began) / 1000);
  note('memory of eight with TensorFlow', memoryOf(groups).proportional);
}

/** Milliseconds of each of so many cells, which are alike but for the names in them. */
async function typed({ language }, open, count) {
  const kernel = await open();
  const times = [];
  for (let n = 1; n <= count; n++) times.push(await kernel.run(cells[language].typed(n)));
  return times;
}

function middle(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
