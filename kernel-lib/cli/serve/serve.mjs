// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../machine/say.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { networkAddresses } from './network-addresses.mjs';
import { options, usage } from './options.mjs';
import { qrCode } from './qr-code.mjs';
import { siteServer } from './site-server.mjs';

/** @typedef {import('node:http').Server} Server */

/**
 * Serves the exported lessons until it is interrupted.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
export async function serve(argv) {
  const { help, lan, port, site } = options(argv);
  if (help) {
    console.log(usage());
    return 0;
  }
  if (!existsSync(join(site, 'index.html'))) throw nothingToServe(site);
  const server = siteServer(site);
  const given = await listening(server, port, lan ? '0.0.0.0' : '127.0.0.1');
  const ending = ended(server);
  if (given !== port) console.log(say(taken(port, given)));
  console.log(lan ? toldNetwork(given) : say(toldHere(given)));
  await ending;
  console.log(say({ ko: '끝냈어요.', en: 'Ended.' }));
  return 0;
}

/**
 * Listens on the port that is wished for, or on a free one; and says on which.
 *
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function listening(server, port, host) {
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EADDRINUSE' || code === 'EACCES') server.listen(0, host);
      else reject(error);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
    server.listen(port, host);
  });
}

/**
 * Resolves when the server was interrupted and has let go of its port.
 *
 * @param {Server} server
 * @returns {Promise<void>}
 */
function ended(server) {
  return new Promise((resolve) => {
    const end = () => {
      server.close(() => resolve());
      // A browser keeps its connections open for the next page.
      server.closeAllConnections();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  });
}

/** @param {string} site */
function nothingToServe(site) {
  return new Trouble({
    ko: `${site} 폴더에 아직 페이지가 없어요. \`npm run lessons\` 명령으로 수업을 실행하면 생겨요. 수업 하나만 먼저 만들려면 \`npm run lessons -- 00\` 명령을 쓰세요.`,
    en: `There are no pages in ${site} yet. \`npm run lessons\` runs the lessons and writes them; \`npm run lessons -- 00\` writes a first one.`,
  });
}

/**
 * @param {number} wished
 * @param {number} given
 */
function taken(wished, given) {
  return {
    ko: `${wished}번 포트는 쓸 수 없어서 ${given}번 포트를 써요.`,
    en: `Port ${wished} cannot be had, so this is port ${given}.`,
  };
}

const toldHere = (/** @type {number} */ port) => ({
  ko: `이 컴퓨터에서 열기: http://localhost:${port}/
휴대전화나 다른 컴퓨터에도 보여 주려면 \`npm run serve -- --lan\` 명령을 쓰세요. 끝내려면 Ctrl+C를 눌러 주세요.`,
  en: `On this computer: http://localhost:${port}/
\`npm run serve -- --lan\` shows it to phones and other computers, too. Ctrl+C ends it.`,
});

/** @param {number} port */
function toldNetwork(port) {
  const [first, ...others] = networkAddresses().map((address) => `http://${address}:${port}/`);
  const here = say({
    ko: `이 컴퓨터에서 열기 (여러 스레드): http://localhost:${port}/`,
    en: `On this computer, with threads: http://localhost:${port}/`,
  });
  const lines = first
    ? [qrCode(first, process.stdout.isTTY), say(toldClass(first)), say(toldOthers(others)), say(advice)]
    : [say(noNetwork)];
  return [here, ...lines].filter(Boolean).join('\n');
}

const toldClass = (/** @type {string} */ address) => ({
  ko: `같은 네트워크에서 열기 (스레드 하나): ${address}`,
  en: `In the same network, on one thread: ${address}`,
});

/** @type {(addresses: readonly string[]) => { ko: string, en: string }} */
const toldOthers = (addresses) => ({
  ko: addresses.length > 0 ? `열리지 않으면: ${addresses.join('  ')}` : '',
  en: addresses.length > 0 ? `If that does not open: ${addresses.join('  ')}` : '',
});

const advice = {
  ko: '휴대전화가 이 컴퓨터와 같은 와이파이를 써야 해요. 방화벽이 물으면 허락해 주세요. 끝내려면 Ctrl+C를 눌러 주세요.',
  en: 'A phone has to be in the same Wi-Fi as this computer. If a firewall asks, allow it. Ctrl+C ends it.',
};

const noNetwork = {
  ko: '이 컴퓨터는 지금 네트워크에 이어져 있지 않아서, 다른 컴퓨터는 열 수 없어요. 끝내려면 Ctrl+C를 눌러 주세요.',
  en: 'This computer is in no network now, so no other computer can open it. Ctrl+C ends it.',
};
