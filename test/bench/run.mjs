// npm run bench [-- training | operations | data | model-table] [--rounds N] [--only NAME] [--sides 'tfjs-node;auto'] [--batches 128,32] [--json FILE]
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { operations } from './operations.mjs';
import { training } from './training.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    batches: { type: 'string', default: '128' },
    sides: { type: 'string' },
    json: { type: 'string' },
  },
});
const options = {
  rounds: Number(values.rounds),
  only: values.only,
  batches: values.batches.split(',').map(Number),
  ...(values.sides && { sides: values.sides.split(';') }),
};
const parts = { training, operations, data: script('data.mjs'), 'model-table': script('model-table.mjs') };
const chosen = positionals.length > 0 ? positionals : ['training', 'operations'];
const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
if (unknown) {
  console.error(`bench: there is no ${unknown}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const report = { node: process.version, processors: availableParallelism(), processor: cpus()[0]?.model };
for (const name of chosen) report[name] = await parts[name](options);
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

/** A bench that is a program by itself. */
function script(file) {
  return () => {
    spawnSync(process.execPath, ['--expose-gc', fileURLToPath(new URL(file, import.meta.url))], { stdio: 'inherit' });
  };
}
