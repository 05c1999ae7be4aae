import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtLibrary } from '../../kernel-lib/cli/setup/built-library.mjs';
import { progress } from '../../kernel-lib/cli/setup/progress.mjs';
import { root } from '../../kernel-lib/machine/root.mjs';
import { run } from '../../kernel-lib/machine/run.mjs';
import { say } from '../../kernel-lib/machine/say.mjs';
import { Trouble } from '../../kernel-lib/machine/trouble.mjs';
import { commitTree } from './commit-tree.mjs';
import { parts as partsOfKernel } from './kernel/parts.mjs';

// Only when asked for: they import what may not be built before.
const raced = {
  training: async () => (await import('./training.mjs')).training,
  operations: async () => (await import('./operations.mjs')).operations,
  kernel: async () => (await import('./kernel.mjs')).kernel,
};
const usual = ['training', 'operations'];
const alone = ['data', 'model-table', 'pages'];
const parts = [...Object.keys(raced), ...alone];

const flags = {
  against: { type: 'string' },
  rounds: { type: 'string' },
  only: { type: 'string', default: '' },
  batches: { type: 'string', default: '128' },
  sides: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/** Measures what the command line asks for, and returns its exit status. */
export async function bench(argv) {
  const { values, positionals } = parsed(argv);
  if (values.help) {
    console.log(usage());
    return 0;
  }
  const kernelParts = positionals.includes('kernel') ? positionals.filter((name) => name in partsOfKernel) : [];
  const named = positionals.filter((name) => !kernelParts.includes(name));
  const chosen = named.length > 0 ? named : usual;
  refuse(chosen, values);
  const options = {
    ...(values.rounds && { rounds: counts(values, 'rounds')[0] }),
    ...(kernelParts.length > 0 && { kernelParts }),
    batches: counts(values, 'batches'),
    only: values.only,
    ...(values.sides && { sides: values.sides.split(';') }),
  };
  const before = load();
  const here = { folder: root, label: '' };
  const trees = values.against === undefined ? { here } : { here, there: await commitTree(values.against) };
  await buildHere();
  console.log(say({ ko: `재기 전 부하 ${before}`, en: `load before: ${before}` }));
  const report = { node: process.version, processors: availableParallelism(), processor: cpus()[0]?.model };
  for (const name of chosen) report[name] = alone.includes(name) ? program(name) : await (await raced[name]())(trees, options);
  const after = load();
  console.log(say({ ko: `잰 뒤 부하 ${after}`, en: `load after: ${after}` }));
  Object.assign(report, { against: trees.there?.label, load: { before, after } });
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  return 0;
}

function usage() {
  return say({
    ko: `npm run bench [-- ${parts.join(' | ')}] [--against 커밋] [--rounds 10] [--only 이름] [--sides 'auto;fast'] [--batches 128,32] [--json 파일]

  npm run bench                                  학습과 연산을 재요.
  npm run bench -- --against HEAD~1              그 커밋을 곁에 빌드하고, 이 폴더와 번갈아 재서 견줘요. 비율이 1보다 작으면 느려진 거예요.
  npm run bench -- training --only CIFAR --rounds 20
  npm run bench -- pages                         만들어 둔 수업 페이지가 언제 보이고, 만져지고, 실행되는지 재요.
  npm run bench -- kernel                        커널을 재요. 고치지 않은 tslab, 우리 커널, ipykernel, Deno를 일곱 번씩 번갈아 켜요. 30분쯤 걸려요.
  npm run bench -- kernel ${Object.keys(partsOfKernel).join(' ')}
                                                 그 가운데 몇 가지만 재요.
  npm run bench -- kernel start --sides 'stock tslab;ours' --rounds 3`,
    en: `npm run bench [-- ${parts.join(' | ')}] [--against COMMIT] [--rounds 10] [--only NAME] [--sides 'auto;fast'] [--batches 128,32] [--json FILE]

  npm run bench                                  measures training and each operation.
  npm run bench -- --against HEAD~1              builds that commit beside this tree and takes turns with it; a ratio below 1 is slower than it was.
  npm run bench -- training --only CIFAR --rounds 20
  npm run bench -- pages                         measures how soon exported lessons are seen, touched and run.
  npm run bench -- kernel                        measures kernels: stock tslab, ours, ipykernel and Deno, started in turn in seven rounds; takes half an hour.
  npm run bench -- kernel ${Object.keys(partsOfKernel).join(' ')}
                                                 measures some of that.
  npm run bench -- kernel start --sides 'stock tslab;ours' --rounds 3`,
  });
}

function parsed(argv) {
  try {
    return parseArgs({ args: argv, options: flags, allowPositionals: true });
  } catch ({ message }) {
    throw new Trouble({ ko: `${message}\n${usage()}`, en: `${message}\n${usage()}` });
  }
}

function refuse(chosen, { against }) {
  const unknown = chosen.find((name) => !parts.includes(name));
  if (unknown) {
    const all = parts.join(', ');
    throw new Trouble({ ko: `bench에 ${unknown}은(는) 없어요. 있는 것: ${all}.`, en: `bench: there is no ${unknown}; there are ${all}.` });
  }
  const single = chosen.find((name) => alone.includes(name));
  if (single && against !== undefined) {
    throw new Trouble({
      ko: `--against는 ${Object.keys(raced).join(', ')}만 견줘요. ${single}은(는) 따로 재 주세요.`,
      en: `--against compares ${Object.keys(raced).join(', ')}; measure ${single} by itself.`,
    });
  }
}

/** The whole numbers, from 1, that were given with a flag. */
function counts(values, flag) {
  const numbers = values[flag].split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Trouble({
    ko: `--${flag}에는 1 이상의 정수를 주세요. 받은 값: ${values[flag]}`,
    en: `--${flag} takes whole numbers from 1, not ${values[flag]}.`,
  });
}

/** How many programs wanted a processor in the last minute. */
function load() {
  return Number(loadavg()[0].toFixed(2));
}

/** A build older than its sources would be measured for them. */
async function buildHere() {
  if (builtLibrary.ready(root)) return;
  const log = join(root, 'site/logs/built-library.log');
  const shown = progress();
  const runHere = (file, args) => run(file, args, { cwd: root, log });
  await shown.during(builtLibrary.what, () => builtLibrary.make({ root, log, run: runHere }));
  shown.end();
}

/** A bench that is a program by itself. */
function program(name) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
}
