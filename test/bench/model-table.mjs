// How long the table of ResNet-50 takes and what that of VGG-16 allocates: node --expose-gc test/bench/model-table.mjs
import { modelTable, resNet50, vgg16 } from 'kernel-lib';

const network = resNet50();
const times = Array.from({ length: 150 }, () => {
  const start = performance.now();
  modelTable(network, network.input);
  return performance.now() - start;
})
  .slice(50)
  .sort((a, b) => a - b);
console.log(`table of ResNet-50: ${times[50].toFixed(2)} ms in the median, ${times[0].toFixed(2)} ms at best`);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const table = modelTable(vgg16(), vgg16().input);
const allocated = process.memoryUsage().heapUsed - before;
console.log(`table of VGG-16: ${allocated} bytes allocated for ${table.totals.parameters} parameters`);
