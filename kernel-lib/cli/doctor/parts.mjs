// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probeKernel } from '../../kernel/start/probe.mjs';
import { root } from '../../machine/root.mjs';
import { run } from '../../machine/run.mjs';
import { say } from '../../machine/say.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { bindingTrains, obtained } from '../../tensorflow/repair/obtain-binding.mjs';
import { findPython } from '../setup/find-python.mjs';
import { venvProgram } from '../setup/python-environment.mjs';
import { steps } from '../setup/set-up.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */

/**
 * @typedef {object} Finding
 * @property {'well' | 'slow' | 'broken'} state slow: it works, but not as well as it could
 * @property {string} detail
 * @property {Text} [advice] what to do
 */

/**
 * @typedef {object} Part
 * @property {Text} name
 * @property {() => Finding | Promise<Finding>} look
 */

const advice = {
  ko: '`npm run setup`을 실행해 주세요.',
  en: 'run `npm run setup`.',
};
const there = { ko: '있어요', en: 'there' };
const missing = { ko: '없거나 온전하지 않아요', en: 'missing or not whole' };

/** @type {readonly Part[]} what `npm run doctor` looks at, in the order of the set-up */
export const parts = [
  {
    name: { ko: 'Node', en: 'Node' },
    look: () => ({ state: 'well', detail: `${process.version}, ${process.execPath}` }),
  },
  { name: { ko: 'Python', en: 'Python' }, look: lookAtPython },
  { name: steps.npmPackages.what, look: () => lookAtStep(steps.npmPackages) },
  { name: steps.builtLibrary.what, look: () => lookAtStep(steps.builtLibrary) },
  { name: steps.pythonEnvironment.what, look: () => lookAtStep(steps.pythonEnvironment) },
  { name: steps.nbconvertTemplate.what, look: () => lookAtStep(steps.nbconvertTemplate) },
  { name: steps.touchRenderer.what, look: () => lookAtStep(steps.touchRenderer) },
  { name: steps.tslabKernel.what, look: lookAtKernel },
  { name: steps.tensorFlowBinding.what, look: lookAtTensorFlow },
  { name: { ko: '엔진', en: 'engine' }, look: lookAtEngine },
  { name: { ko: '데이터', en: 'data' }, look: lookAtData },
];

/** @returns {Finding} */
function lookAtPython() {
  try {
    const { command, version } = findPython();
    return { state: 'well', detail: `${version}, ${command.join(' ')}` };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    // Once the environment is there, lessons no longer need the Python it was made with by name.
    return { state: steps.pythonEnvironment.ready(root) ? 'slow' : 'broken', detail: error.message };
  }
}

/**
 * @param {import('../setup/set-up.mjs').Step} step
 * @returns {Finding}
 */
function lookAtStep(step) {
  return step.ready(root) ? { state: 'well', detail: say(there) } : { state: 'broken', detail: say(missing), advice };
}

/** @returns {Promise<Finding>} */
async function lookAtKernel() {
  if (!steps.pythonEnvironment.ready(root) || !steps.tslabKernel.ready(root)) return lookAtStep(steps.tslabKernel);
  const { answers, seconds, reason } = await probeKernel({
    python: venvProgram(root, 'python'),
    cwd: join(root, 'notebooks'),
  });
  const detail = answers
    ? say({ ko: `대답해요 (${seconds.toFixed(1)}초)`, en: `answers (${seconds.toFixed(1)} s)` })
    : say({ ko: `대답하지 않아요: ${reason}`, en: `does not answer: ${reason}` });
  return answers ? { state: 'well', detail } : { state: 'broken', detail, advice };
}

/** @returns {Promise<Finding>} */
async function lookAtTensorFlow() {
  const how = obtained(root);
  if (how === undefined) return lookAtStep(steps.tensorFlowBinding);
  if (how === 'stand-in') {
    const detail = say({
      ko: 'tfjs-node를 쓸 수 없어서 @tensorflow/tfjs가 대신해요. 느리지만 결과는 같아요',
      en: 'tfjs-node does not work here; @tensorflow/tfjs stands in, slower, with the same results',
    });
    const again = {
      ko: 'C++ 컴파일러(g++)와 인터넷 연결을 확인하고 `npm run setup`을 실행해 주세요.',
      en: 'check for a C++ compiler (g++) and the internet connection, and run `npm run setup`.',
    };
    return { state: 'slow', detail, advice: again };
  }
  const log = join(root, 'site/logs/doctor.log');
  const trains = await bindingTrains({
    root,
    run: (file, args, options) => run(file, args, { cwd: root, log, ...options }),
  });
  const origin = {
    package: { ko: '패키지가 받아 온 tfjs-node', en: "tfjs-node, downloaded by the package's own install step" },
    wheel: { ko: 'PyPI의 TensorFlow로 만든 tfjs-node', en: "tfjs-node, built against PyPI's TensorFlow" },
  }[how];
  if (trains) return { state: 'well', detail: say(origin) };
  return { state: 'broken', detail: say({ ko: '학습하지 못해요', en: 'does not train' }), advice };
}

/** @returns {Promise<Finding>} */
async function lookAtEngine() {
  if (!steps.builtLibrary.ready(root)) return lookAtStep(steps.builtLibrary);
  const { engineAbilities } = await import('kernel-lib');
  const auto = engineAbilities('auto');
  if (!auto) {
    const detail = say({
      ko: '이 Node에는 WebAssembly SIMD가 없어서 TypeScript로 계산해요. 느리지만 결과는 같아요',
      en: 'this Node has no WebAssembly SIMD; the TypeScript operations compute, slower, with the same results',
    });
    return { state: 'slow', detail };
  }
  const fast = engineAbilities('fast');
  const how = fast?.wide
    ? { ko: '여덟 수씩 계산', en: 'by eight numbers' }
    : { ko: '한 번에 반올림하는 곱셈 덧셈', en: 'fused products' };
  const there = fast?.wide || fast?.fused;
  const left = auto.fallbacks.join(', ');
  const rest = left && `; ${say({ ko: 'TypeScript로 하는 연산', en: 'done in TypeScript' })}: ${left}`;
  const detail = say({
    ko: `WebAssembly SIMD, 스레드 ${auto.threads}개, ${how.ko}('fast') ${there ? '있음' : '없음'}${rest}`,
    en: `WebAssembly SIMD, ${auto.threads} threads, ${how.en} ('fast') ${there ? 'there' : 'not there'}${rest}`,
  });
  return { state: 'well', detail };
}

/** @returns {Finding} */
function lookAtData() {
  const folder = join(root, 'datasets');
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  const files = [...list.matchAll(/^\| *([\w./-]+) *\| *[\d,]+ *\| *([0-9a-f]{64}) *\|/gm)];
  const bad = files.filter(([, file = '', hash]) => sha256(join(folder, file)) !== hash).map(([, file]) => file);
  if (bad.length === 0)
    return {
      state: 'well',
      detail: say({ ko: `파일 ${files.length}개가 온전해요`, en: `${files.length} files are whole` }),
    };
  return {
    state: 'broken',
    detail: say({ ko: `온전하지 않은 파일: ${bad.join(', ')}`, en: `not whole: ${bad.join(', ')}` }),
    advice: { ko: '`git checkout -- datasets`로 되돌려 주세요.', en: 'run `git checkout -- datasets`.' },
  };
}

/** @param {string} file */
function sha256(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
