// @ts-check

import { diskFull } from '../../machine/trouble.mjs';
import { obtainBinding, obtained } from '../../tensorflow/repair/obtain-binding.mjs';
import { builtLibrary } from './built-library.mjs';
import { isDiskFull } from './failure.mjs';
import { pythonEnvironment, venvProgram } from './python-environment.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

/** @type {Step} */
export const tensorFlowBinding = {
  what: { ko: 'TensorFlow (tfjs-node)', en: 'TensorFlow (tfjs-node)' },
  after: [builtLibrary, pythonEnvironment],

  ready(root) {
    return obtained(root) !== undefined;
  },

  // Whatever else goes wrong here, @tensorflow/tfjs stands in; a full disk would soon stop everything.
  async make({ root, run }) {
    const how = await obtainBinding({
      root,
      python: venvProgram(root, 'python'),
      async run(file, args, options) {
        const result = await run(file, args, options);
        if (isDiskFull(result.output)) throw diskFull();
        return result;
      },
    });
    return how === 'stand-in' ? standsIn : undefined;
  },
};

const standsIn = {
  ko: 'tfjs-node를 쓸 수 없어서 느린 @tensorflow/tfjs가 대신해요. C++ 컴파일러(g++)를 설치하고 `npm run setup`을 실행하면 다시 시도해요.',
  en: 'tfjs-node does not work here, so the slower @tensorflow/tfjs stands in. Install a C++ compiler (g++) and run `npm run setup` to try again.',
};
