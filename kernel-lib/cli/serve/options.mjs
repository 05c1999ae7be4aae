// @ts-check
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../machine/root.mjs';
import { say } from '../../machine/say.mjs';
import { Trouble } from '../../machine/trouble.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {boolean} help
 * @property {boolean} lan whether the other computers of the network are served, too
 * @property {number} port that is wished for
 * @property {string} site folder
 */

const text = {
  ko: `npm run serve [-- --lan --port 8080 --site 폴더]

  npm run serve              site/를 이 컴퓨터에서 보여 줘요. 페이지가 스레드 여러 개를 쓸 수 있어요.
  npm run serve -- --lan     같은 네트워크의 휴대전화와 컴퓨터에도 보여 주고, 주소를 QR 코드로도 보여 줘요.
                             풀이를 채운 판과 가르치는 분을 위한 판은 이 컴퓨터에서만 열려요.

  끝내려면 Ctrl+C를 눌러 주세요.`,
  en: `npm run serve [-- --lan --port 8080 --site FOLDER]

  npm run serve              serves site/ on this computer, where a page may use several threads.
  npm run serve -- --lan     serves the phones and computers of the same network, too, and shows the address as a QR code.
                             The editions with answers and for teachers open on this computer only.

  Ctrl+C ends it.`,
};

const flags = /** @type {const} */ ({
  help: { type: 'boolean', short: 'h', default: false },
  lan: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  site: { type: 'string', default: join(root, 'site') },
});

/** How the command is called, in the language of the person at the terminal. */
export function usage() {
  return say(text);
}

/**
 * What the command line asks for.
 *
 * @param {string[]} argv
 * @returns {ServeOptions}
 */
export function options(argv) {
  const { help, lan, port, site } = parsed(argv);
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536)
    return { help, lan, port: Number(port), site: resolve(site) };
  throw new Trouble({
    ko: `--port에는 1부터 65535까지의 수를 주세요. 받은 값: ${port}`,
    en: `--port takes a number from 1 to 65535, not ${port}.`,
  });
}

/** @param {string[]} argv */
function parsed(argv) {
  try {
    return parseArgs({ args: argv, options: flags }).values;
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Trouble({ ko: `${message}\n${text.ko}`, en: `${message}\n${text.en}` });
  }
}
