// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../machine/say.mjs';
import { checks, lessons } from './checks.mjs';
import { verifyPages, verifyRuns } from './lesson-runs.mjs';
import { newestKernel } from './newest-kernel.mjs';
import { newestNode, newestVersion } from './newest-node.mjs';

/**
 * Runs every check that `npm test` runs, the lessons in all editions, in pages of two browsers too, and with three
 * learners' numbers, and once more as stored on the newest Node.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status: 0 only if everything passed
 */
export async function verify(argv) {
  if (!argv.includes('--help')) return checks(verifyRuns, verifyPages, onNewestNode);
  console.log(say(usage));
  return 0;
}

const usage = {
  ko: `npm run verify

  npm test의 모든 검사에 더해, 모든 수업을 두 언어로, 모든 판으로, 두 브라우저의 페이지에서도, 세 학생의 수로, 그리고 가장 새로운 Node에서 실행해요.`,
  en: `npm run verify

  Every check of npm test, and the lessons in both languages, in all editions, in pages of two browsers too, with three learners' numbers, and on the newest Node.`,
};

/** @returns {Promise<import('./checks.mjs').Count>} */
async function onNewestNode() {
  const { cacheFolder } = await import('kernel-lib');
  const node = newestNode(cacheFolder());
  if (!node) {
    const ko = `– Node ${newestVersion} 없음: 거기에서는 수업을 실행하지 않았어요.`;
    console.log(say({ ko, en: `– Node ${newestVersion} is not here: the lessons were not run on it.` }));
    return { passed: 0, failed: 0 };
  }
  const { defaults } = await import('../lessons/options.mjs');
  const kernels = newestKernel(defaults.kernels, node);
  // Its pages would be those of this Node.
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    console.log(`Node ${newestVersion}`);
    return await lessons(['--site', site], { kernels });
  } finally {
    for (const folder of [kernels, site]) rmSync(folder, { recursive: true, force: true });
  }
}
