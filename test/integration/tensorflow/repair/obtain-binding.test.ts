import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, delimiter, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, onTestFinished, test } from 'vitest';
import { root as here } from '../../../../kernel-lib/machine/root.mjs';
import { run } from '../../../../kernel-lib/machine/run.mjs';
import { buildFromWheel } from '../../../../kernel-lib/tensorflow/repair/build-from-wheel.mjs';
import {
  bindingTrains,
  obtainBinding,
  obtained,
  type Workplace,
} from '../../../../kernel-lib/tensorflow/repair/obtain-binding.mjs';
import { runInstallStep } from '../../../../kernel-lib/tensorflow/repair/run-install-step.mjs';
import { folder } from '../../../support/folder.ts';
import { write } from '../../../support/write.ts';

const python = join(here, process.platform === 'win32' ? '.venv/Scripts/python.exe' : '.venv/bin/python');
const tfjsNode = 'node_modules/@tensorflow/tfjs-node';
const binding = join(tfjsNode, 'lib/napi-v8/tfjs_binding.node');

/** A project with tfjs-node as npm leaves it, without a binding, and the part of kernel-lib that loads it. */
function project(): Workplace {
  const root = folder();
  const outside = join(here, 'node_modules');
  const inside = join(root, 'node_modules');
  mkdirSync(join(inside, '@tensorflow'), { recursive: true });
  const names = [
    ...readdirSync(outside),
    ...readdirSync(join(outside, '@tensorflow')).map((name) => `@tensorflow/${name}`),
  ];
  for (const name of names.filter(
    (name) => !['@tensorflow', '@tensorflow/tfjs-node', '.package-lock.json'].includes(name),
  ))
    symlinkSync(join(outside, name), join(inside, name), 'junction');
  cpSync(join(here, tfjsNode), join(root, tfjsNode), {
    recursive: true,
    filter: (path) => !/tfjs-node[\\/](deps|deps\.part|lib|obtained\.json)$/.test(path),
  });
  for (const part of ['package.json', 'dist', 'tensorflow'])
    cpSync(join(here, 'kernel-lib', part), join(root, 'kernel-lib', part), { recursive: true });
  const log = join(root, 'a.log');
  return { root, python, run: (file, args, options) => run(file, args, { cwd: root, log, ...options }) };
}

/** What a lesson of this project is told, on a processor where TensorFlow announces oneDNN, and what stands on the terminal. */
function lesson(root: string, level?: string): { stdout: string; stderr: string } {
  const load =
    "import('./kernel-lib/dist/tensorflow.js').then(async ({ loadTensorFlow }) => console.log((await loadTensorFlow()).how.en))";
  const env = { ...process.env, TF_ENABLE_ONEDNN_OPTS: '1', TF_CPP_MIN_LOG_LEVEL: level };
  return spawnSync(process.execPath, ['-e', load], { cwd: root, encoding: 'utf8', env });
}

/** `CNN_NODES` names the executables of more Nodes to try; one binding serves them all. */
const nodes = [process.execPath, ...(process.env.CNN_NODES ?? '').split(delimiter).filter(Boolean)];

test.runIf(obtained(here) !== 'stand-in').each(nodes)(
  'the binding that set-up obtained trains on %s',
  { timeout: 60_000 },
  (node) => {
    const trial = join(here, 'kernel-lib/tensorflow/repair/trial.mjs');
    const { status, stdout, stderr } = spawnSync(node, [trial], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stderr).not.toMatch(/\(node:\d+\)/); // TensorFlow may say what it likes; Node has nothing to warn of
    expect(stdout).toMatch(/^TensorFlow \d+\.\d+\.\d+ \(tfjs-node\)/);
  },
);

test('what is not there does not train', { timeout: 60_000 }, async () => {
  expect(await bindingTrains(project())).toBe(false);
});

/** A gzipped tar archive of small files. */
async function archive(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name }, text);
  tar.finalize();
  return gzipSync(await buffer(tar));
}

/** A workplace whose programs find the maintainers' bucket on a server of this machine. */
async function withBucket(workplace: Workplace, answers: Readonly<Record<string, Buffer>>): Promise<Workplace> {
  const server = createServer(({ url = '' }, response) => {
    const found = Object.keys(answers).find((part) => url.includes(part));
    response.writeHead(found ? 200 : 404).end(found && answers[found]);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bucket = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    ...{
      TFJS_NODE_BASE_URI: `${bucket}/libtensorflow-`,
      npm_config_tfjs_binding_binary_host_mirror: `${bucket}/addon`,
    },
    ...{ HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '', no_proxy: '127.0.0.1' },
    npm_config_nodedir: '/nowhere', // what is not in the bucket is not built either
  };
  const run: Workplace['run'] = (file, args, options) =>
    workplace.run(file, args, { ...options, env: { ...options?.env, ...env } });
  return { ...workplace, run };
}

// For other systems the package names other addresses.
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  "the package's own step puts what the bucket holds where the package looks for it",
  async () => {
    const workplace = await withBucket(project(), {
      '/libtensorflow-cpu-linux-x86_64-': await archive({ 'lib/libtensorflow.so.2': 'TensorFlow' }),
      '/addon/': await archive({ 'napi-v8/tfjs_binding.node': 'the binding' }),
    });
    expect(await runInstallStep(workplace)).toBe(true);
    expect(readFileSync(join(workplace.root, binding), 'utf8')).toBe('the binding');
    expect(readFileSync(join(workplace.root, tfjsNode, 'deps/lib/libtensorflow.so.2'), 'utf8')).toBe('TensorFlow');
  },
);

test("the package's own step says that it failed where the bucket has nothing", async () => {
  const workplace = await withBucket(project(), {});
  expect(await runInstallStep(workplace)).toBe(false);
  expect(existsSync(join(workplace.root, binding))).toBe(false);
});

test('a binding that trains is kept, and nothing is downloaded for it', async () => {
  const steps: string[] = [];
  const run: Workplace['run'] = async (_, [script = '']) => {
    steps.push(basename(script));
    return { status: 0, output: '' };
  };
  const workplace = { ...project(), run };
  write(join(workplace.root, binding), 'a binding');
  expect(await obtainBinding(workplace)).toBe('package');
  expect(steps).toEqual(['trial.mjs']);
});

test('a build against the wheel trains, is kept, and is tried anew by another Node or when it changed', {
  timeout: 300_000,
}, async () => {
  const workplace = project();
  const { root } = workplace;
  if (!(await buildFromWheel(workplace))) {
    // Only Linux has this link of the chain, and only with a compiler.
    expect(process.platform === 'linux' && spawnSync('c++', ['--version']).status === 0).toBe(false);
    return;
  }
  expect(await obtainBinding(workplace)).toBe('wheel');
  expect(obtained(root)).toBe('wheel');
  expect(lesson(root)).toMatchObject({
    stdout: expect.stringMatching(/^TensorFlow 2\.21\.0 \(tfjs-node\)/),
    stderr: '',
  });
  expect(lesson(root, '0').stderr).toMatch(/oneDNN/);
  const record = join(root, tfjsNode, 'obtained.json');
  const text = readFileSync(record, 'utf8');
  write(record, text.replace(process.version, 'v1.0.0'));
  expect(obtained(root)).toBeUndefined();
  write(record, text);
  write(join(root, binding), 'half a binding');
  expect(obtained(root)).toBeUndefined();
});

test('where no link holds, @tensorflow/tfjs stands in and the lesson is told', { timeout: 120_000 }, async () => {
  const workplace = project();
  const { root, run: runs } = workplace;
  write(join(root, binding), 'not a binding');
  // A machine without a network and a compiler: nothing but this Node runs there, and no script of the package.
  const run: Workplace['run'] = async (file, args, options) =>
    file === process.execPath && !args.includes('scripts/install.js')
      ? runs(file, args, options)
      : { status: 127, output: '' };
  expect(await obtainBinding({ ...workplace, run })).toBe('stand-in');
  expect(obtained(root)).toBe('stand-in');
  expect(lesson(root).stdout).toMatch(/@tensorflow\/tfjs stands in/);
});
