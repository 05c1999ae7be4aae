import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';

const names = ['copyWeights', 'loadModel', 'loadTensorFlow', 'saveModel', 'setWeights', 'toTensorFlow'];

const notHere: Text = {
  ko: '@tensorflow/tfjs는 페이지에 들어 있지 않으니 이 셀은 주피터랩에서 실행하세요',
  en: '@tensorflow/tfjs does not come with a page; run this cell in JupyterLab',
};

/** The door to TensorFlow where there is none: a cell may import from it, and is refused what it then uses. */
export const withoutTensorFlow: Readonly<Record<string, () => never>> = Object.fromEntries(
  names.map((name) => [
    name,
    (): never => {
      throw new Refusal(name, notHere);
    },
  ]),
);
