import type { LoadedTensorFlow, TensorFlow } from '../../tensorflow/load-tensorflow.ts';
import { copyWeights, setWeights, toTensorFlow } from '../../tensorflow/to-tensorflow.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';

/** A page puts here what gives the bytes, unpacked, of a file that comes with it. */
const data = Symbol.for('kernel-lib.data');
const file = 'tensorflow/tf.js';

let loaded: Promise<LoadedTensorFlow> | undefined;

/** The door to TensorFlow in a page: in JavaScript, on the one thread, where the page comes with it. */
export const pageTensorFlow: Readonly<Record<string, unknown>> = {
  copyWeights,
  setWeights,
  toTensorFlow,
  loadTensorFlow(): Promise<LoadedTensorFlow> {
    loaded ??= load();
    return loaded;
  },
  loadModel: () => refused('loadModel', noFolder),
  saveModel: () => refused('saveModel', noFolder),
};

async function load(): Promise<LoadedTensorFlow> {
  const found = (globalThis as { readonly [data]?: (path: string) => Uint8Array | undefined })[data]?.(file);
  if (!found) return refused('loadTensorFlow', notHere);
  const module = { exports: {} };
  // A page that nobody looks at draws no frame, and TensorFlow would wait for one between batches.
  const run = new Function('exports', 'module', 'requestAnimationFrame', new TextDecoder().decode(found));
  run.call(undefined, module.exports, module);
  const tf = module.exports as TensorFlow;
  await tf.setBackend('cpu');
  return { tf, backend: 'tfjs', how };
}

const how: Text = {
  ko: '페이지에서는 자바스크립트로 계산하는 @tensorflow/tfjs가 tfjs-node를 대신해요. 결과는 같고 훨씬 느려요.',
  en: 'In a page @tensorflow/tfjs stands in for tfjs-node and computes in JavaScript: the same results, much slower.',
};

function refused(where: string, text: Text): never {
  throw new Refusal(where, text);
}

const notHere: Text = {
  ko: '@tensorflow/tfjs는 이 페이지에 들어 있지 않으니 이 셀은 주피터랩에서 실행하세요',
  en: '@tensorflow/tfjs does not come with this page; run this cell in JupyterLab',
};

const noFolder: Text = {
  ko: '페이지의 셀은 폴더에 저장하거나 폴더에서 읽을 수 없으니 주피터랩에서 실행하세요',
  en: 'a cell of a page neither saves into a folder nor reads from one; run it in JupyterLab',
};
