// @ts-check
import { obtainBinding, obtained } from '../../tensorflow/repair/obtain-binding.mjs';
import { builtLibrary } from './built-library.mjs';
import { isDiskFull } from './failure.mjs';
import { pythonEnvironment, venvProgram } from './python-environment.mjs';
import { diskFull } from './trouble.mjs';

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
    await obtainBinding({
      root,
      python: venvProgram(root, 'python'),
      async run(file, args, options) {
        const result = await run(file, args, options);
        if (isDiskFull(result.output)) throw diskFull();
        return result;
      },
    });
  },
};
