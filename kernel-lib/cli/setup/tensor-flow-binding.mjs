// @ts-check
import { builtLibrary } from './built-library.mjs';
import { pythonEnvironment } from './python-environment.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

/** @type {Step} */
export const tensorFlowBinding = {
  what: { ko: 'TensorFlow (tfjs-node)', en: 'TensorFlow (tfjs-node)' },
  after: [builtLibrary, pythonEnvironment],
  ready: () => true,
  async make() {},
};
