import { basename } from 'node:path';
import { spoken } from '../../machine/say.mjs';

/**
 * The language in which a learner is told what goes wrong before a cell has set one: what `CNN_LANG` says, else the name of the
 * notebook's folder where that is `ko` or `en`, else the locale. A kernel is not told which notebook it runs.
 *
 * @param {string} folder of the notebook
 */
export function firstLanguage(folder, env = process.env) {
  const name = basename(folder);
  return !env.CNN_LANG && (name === 'ko' || name === 'en') ? name : spoken(env);
}
