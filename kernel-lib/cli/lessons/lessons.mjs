// @ts-check
import { options, usage } from './options.mjs';
import { publishLessons } from './publish-lessons.mjs';

/**
 * Runs the lessons that the arguments name and writes the site.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status: 0 only if every cell of every lesson ran without error
 */
export async function lessons(argv) {
  const chosen = options(argv);
  if (chosen.help) {
    console.log(usage());
    return 0;
  }
  const { passed, failed } = await publishLessons(chosen);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
