// How long the table of ResNet-50 takes and what that of VGG-16 allocates: node --expose-gc --max-semi-space-size=64 test/bench/model-table.mjs
import { modelTable, resNet50, vgg16 } from 'kernel-lib';

const tableOf = (network) => modelTable(network, network.input);

/** Milliseconds of processor time that a run takes, the least of ten rounds after one to warm up, as other programs disturb. */
function milliseconds(run, runs) {
  const rounds = Array.from({ length: 11 }, () => {
    const before = process.cpuUsage();
    for (let i = 0; i < runs; i++) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / runs;
  });
  return Math.min(...rounds.slice(1));
}

/** Bytes that a run allocates, over several runs between which nothing is collected: a single one drowns in what the engine itself allocates. */
function allocated(run, runs) {
  for (let i = 0; i < runs; i++) run();
  globalThis.gc();
  const empty = process.memoryUsage().heapUsed;
  for (let i = 0; i < runs; i++) run();
  return (process.memoryUsage().heapUsed - empty) / runs;
}

const resNet = resNet50();
console.log(`table of ResNet-50: ${milliseconds(() => tableOf(resNet), 50).toFixed(2)} ms`);

const bytes = allocated(() => tableOf(vgg16()), 20);
console.log(`table of VGG-16: ${Math.round(bytes / 1000)} kB allocated`);
