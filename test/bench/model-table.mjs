// How long the table of ResNet-50 takes and what that of VGG-16 allocates: node --expose-gc test/bench/model-table.mjs
import { modelTable, resNet50, vgg16 } from 'kernel-lib';

const runs = 100;
const network = resNet50();
const tables = () => {
  for (let run = 0; run < runs; run++) modelTable(network, network.input);
};
tables();
// Time on the processor, so that other programs do not count.
const before = process.cpuUsage();
tables();
const { user, system } = process.cpuUsage(before);
console.log(`table of ResNet-50: ${((user + system) / 1000 / runs).toFixed(2)} ms`);

globalThis.gc?.();
const empty = process.memoryUsage().heapUsed;
const { totals } = modelTable(vgg16(), vgg16().input);
const allocated = process.memoryUsage().heapUsed - empty;
console.log(`table of VGG-16: ${allocated} bytes allocated for ${totals.parameters} parameters`);
