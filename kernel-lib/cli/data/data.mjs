// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, download, remoteSets, removeSet, setLanguage, setState } from 'kernel-lib';
import { say, spoken } from '../../machine/say.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { terminal } from '../lessons/terminal.mjs';
import { megabytes, progressLine, stateLine } from './lines.mjs';

/** @typedef {import('kernel-lib').RemoteSet} RemoteSet */

/**
 * Downloads, lists, verifies and removes the sets that are too large to ship.
 *
 * @param {string[]} argv
 * @param {readonly RemoteSet[]} sets those there are
 * @returns {Promise<number>} exit status
 */
export async function data(argv, sets = remoteSets) {
  setLanguage(spoken());
  const { values, positionals } = parsed(argv);
  if (values.help) {
    console.log(usage());
    return 0;
  }
  const [first, ...rest] = positionals;
  try {
    if (first === undefined) return await list(sets);
    if (first === 'verify') return await verify(chosen(rest, sets));
    if (first === 'remove') return await remove(chosen(rest, sets));
    return await fetchAll(chosen(positionals, sets), values);
  } catch (error) {
    // The library's refusals are sentences already.
    if (error instanceof RangeError) throw new Trouble({ ko: error.message, en: error.message });
    throw error;
  }
}

/** @param {readonly RemoteSet[]} sets */
async function list(sets) {
  console.log(cacheFolder());
  for (const set of sets) console.log(stateLine(set, await setState(set)));
  console.log(`\n${usage()}`);
  return 0;
}

/** @param {readonly RemoteSet[]} sets */
async function verify(sets) {
  let damaged = 0;
  for (const set of sets) {
    const state = await setState(set, { verify: true });
    console.log(stateLine(set, state));
    if (state.damaged.length > 0) damaged++;
  }
  return damaged > 0 ? 1 : 0;
}

/** @param {readonly RemoteSet[]} sets */
async function remove(sets) {
  for (const set of sets) {
    const { bytes } = await setState(set);
    await removeSet(set, { onNote: (sentence) => console.log(`  ${sentence}`) });
    const freed = megabytes(bytes);
    console.log(say({ ko: `✓ ${set.name}: ${freed} 비웠어요`, en: `✓ ${set.name}: ${freed} freed` }));
  }
  return 0;
}

/**
 * @param {readonly RemoteSet[]} sets
 * @param {{ offline?: boolean, mirror?: string }} options
 */
async function fetchAll(sets, { offline = false, mirror = process.env.CNN_MIRROR }) {
  const screen = terminal();
  for (const set of sets) {
    const folder = join(cacheFolder(), set.name);
    for (const file of set.files) {
      await download(file, folder, {
        offline,
        ...(mirror && { mirror: `${mirror.replace(/\/$/, '')}/${set.name}/` }),
        onProgress: (progress) => screen.status(progressLine(progress)),
        onNote: (sentence) => screen.line(`  ${sentence}`),
      });
    }
    screen.status('');
    screen.line(stateLine(set, await setState(set)));
  }
  return 0;
}

/**
 * The sets of these names; all where none is named.
 *
 * @param {readonly string[]} names
 * @param {readonly RemoteSet[]} sets
 */
function chosen(names, sets) {
  const unknown = names.find((name) => sets.every((set) => set.name !== name));
  if (unknown === undefined) return sets.filter(({ name }) => names.length === 0 || names.includes(name));
  const known = sets.map(({ name }) => name).join(', ');
  throw new Trouble({
    ko: `${unknown} 데이터는 몰라요. ${known} 가운데 골라 주세요.\n${usage()}`,
    en: `There is no set ${unknown}. Please choose among ${known}.\n${usage()}`,
  });
}

/** @param {string[]} argv */
function parsed(argv) {
  const options = /** @type {const} */ ({
    help: { type: 'boolean', short: 'h' },
    offline: { type: 'boolean' },
    mirror: { type: 'string' },
  });
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Trouble({ ko: `${message}\n${usage()}`, en: `${message}\n${usage()}` });
  }
}

function usage() {
  return say({
    ko: `npm run data                      무엇이 있는지 보여 줘요.
npm run data -- cifar-10          내려받아요: mnist, fashion-mnist, cifar-10
npm run data -- verify [이름 …]   온전한지 확인해요.
npm run data -- remove [이름 …]   지워서 자리를 비워요.
  --offline        인터넷을 쓰지 않아요.
  --mirror 주소    이 서버에 먼저 물어봐요 (선생님 컴퓨터처럼; CNN_MIRROR도 같아요).
  CNN_CACHE        다른 폴더에 두려면 여기에 경로를 적어요. 한 반이 읽기 전용으로 나눠 써도 돼요.`,
    en: `npm run data                      shows what is there.
npm run data -- cifar-10          downloads: mnist, fashion-mnist, cifar-10
npm run data -- verify [NAME …]   checks that it is whole.
npm run data -- remove [NAME …]   deletes it to free space.
  --offline          does not use the internet.
  --mirror ADDRESS   asks this server first, such as a teacher's own (CNN_MIRROR does the same).
  CNN_CACHE          names another folder to keep it in; a class can share one, read-only.`,
  });
}
