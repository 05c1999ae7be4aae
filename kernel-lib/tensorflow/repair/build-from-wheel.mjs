// @ts-check
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./obtain-binding.mjs').Workplace} Workplace */

const version = '2.21.0';

/** The wheels that hold TensorFlow as a C library, by processor; the Python they are for does not matter. */
const wheels = /** @type {Record<string, { name: string, platform: string } | undefined>} */ ({
  x64: { name: 'tensorflow-cpu', platform: 'manylinux_2_27_x86_64' },
  arm64: { name: 'tensorflow', platform: 'manylinux_2_27_aarch64' },
});

// A wheel is a zip; out of 1.3 GB a binding needs two libraries and a few C headers.
const unpack = `
import sys, zipfile
wheel, folder = zipfile.ZipFile(sys.argv[1]), sys.argv[2]
headers = tuple("tensorflow/include/" + place for place in ("tensorflow/c/", "tensorflow/core/platform/ctstring", "tsl/platform/ctstring", "xla/tsl/c/"))
libraries = ("tensorflow/libtensorflow_cc.so.2", "tensorflow/libtensorflow_framework.so.2")
wheel.extractall(folder, [name for name in wheel.namelist() if name.startswith(headers) or name in libraries])
`;

/**
 * Compiles the binding's C++ against the TensorFlow inside its PyPI wheel. Linux only; needs a C++ compiler.
 *
 * Node-API keeps its promise across versions of Node, so the few headers of `node-api-headers` are enough and one binding
 * serves every Node. The libraries go where the package itself would put them and where its binding looks: `deps/lib`.
 *
 * @param {Workplace} workplace
 * @returns {Promise<boolean>} whether there is a binding now
 */
export async function buildFromWheel({ root, python, run }) {
  const wheel = wheels[process.arch];
  if (process.platform !== 'linux' || !wheel) return false;
  const folder = join(root, 'node_modules/@tensorflow/tfjs-node');
  const part = join(folder, 'deps.part');
  /** @type {typeof run} */
  const must = async (file, args, options) => {
    const result = await run(file, args, options);
    if (result.status !== 0) throw new Failed();
    return result;
  };
  try {
    const compiler = await compilerHere(run);
    rmSync(part, { recursive: true, force: true });
    mkdirSync(join(part, 'lib'), { recursive: true });
    const whichever = [
      '--only-binary=:all:',
      '--python-version',
      '3.12',
      '--abi',
      'cp312',
      '--platform',
      wheel.platform,
    ];
    const quiet = ['--disable-pip-version-check', '--progress-bar', 'off'];
    await must(python, [
      '-m',
      'pip',
      'download',
      ...quiet,
      '--no-deps',
      ...whichever,
      '-d',
      part,
      `${wheel.name}==${version}`,
    ]);
    const [file = ''] = readdirSync(part).filter((name) => name.endsWith('.whl'));
    await must(python, ['-c', unpack, join(part, file), part]);
    rmSync(join(part, file));
    for (const library of ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'])
      renameSync(join(part, 'tensorflow', library), join(part, 'lib', library));
    renameSync(join(part, 'tensorflow/include'), join(part, 'include'));
    rmSync(join(part, 'tensorflow'), { recursive: true });
    for (const args of [quieter(root), compilation(root)]) await must(compiler, args, { cwd: folder });
    rmSync(join(folder, 'deps'), { recursive: true, force: true });
    renameSync(part, join(folder, 'deps'));
    mkdirSync(join(folder, 'lib/napi-v8'), { recursive: true });
    renameSync(join(folder, 'deps/tfjs_binding.node'), join(folder, 'lib/napi-v8/tfjs_binding.node'));
    return true;
  } catch (error) {
    if (error instanceof Failed) return false;
    throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

class Failed extends Error {}

/**
 * The first C++ compiler that answers; asked before anything is downloaded.
 *
 * @param {Workplace['run']} run
 */
async function compilerHere(run) {
  for (const name of [process.env.CXX ?? '', 'c++', 'g++', 'clang++']) {
    if (name && (await run(name, ['--version'])).status === 0) return name;
  }
  throw new Failed();
}

/**
 * The compiler's arguments for the library that quiets TensorFlow before it is loaded, in the package's folder.
 *
 * @param {string} root
 */
function quieter(root) {
  const source = join(root, 'kernel-lib/tensorflow/repair/quiet.c');
  return ['-x', 'c', source, '-O2', '-shared', '-fPIC', '-Wl,-z,initfirst', '-o', 'deps.part/lib/libquiet.so'];
}

/**
 * The compiler's arguments for the binding, in the package's folder.
 *
 * @param {string} root
 */
function compilation(root) {
  const include = ['-Ideps.part/include', '-I', join(root, 'node_modules/node-api-headers/include')];
  const names = ['libquiet.so', 'libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'];
  const libraries = ['-Ldeps.part/lib', '-Wl,--no-as-needed', ...names.map((name) => `-l:${name}`)];
  const found = '-Wl,-rpath,$ORIGIN/../../deps/lib';
  const sources = ['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc'];
  const shared = ['-std=c++17', '-O2', '-shared', '-fPIC', '-DNAPI_VERSION=8'];
  return [...shared, ...include, ...sources, ...libraries, found, '-o', 'deps.part/tfjs_binding.node'];
}
