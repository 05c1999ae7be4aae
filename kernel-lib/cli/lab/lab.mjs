// @ts-check
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../machine/root.mjs';
import { say } from '../../machine/say.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { setUp } from '../setup/set-up.mjs';
import { jupyterLab } from './jupyter-lab.mjs';

const usage = {
  ko: `npm start [-- --lang ko|en --port 8888 --no-browser]`,
  en: `npm start [-- --lang ko|en --port 8888 --no-browser]`,
};

/** The lesson that is open first. */
const first = '00-start.ipynb';

/**
 * Opens JupyterLab on the first lesson of one language and stays until it is closed.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
export async function lab(argv) {
  const { help, lang, port, browser } = options(argv);
  if (help) {
    console.log(say(usage));
    return 0;
  }
  if (!(await free(port))) throw portInUse(port);
  const status = await setUp();
  if (status !== 0) return status;
  console.error(
    say({
      ko: `JupyterLab을 http://localhost:${port} 에서 열어요. 끝내려면 이 창에서 Ctrl+C를 두 번 눌러 주세요.`,
      en: `Opening JupyterLab on http://localhost:${port}. Press Ctrl+C twice in this window to end it.`,
    }),
  );
  return await ended(port, lang, browser);
}

/** @param {string[]} argv */
function options(argv) {
  const flags = /** @type {const} */ ({
    help: { type: 'boolean', short: 'h' },
    lang: { type: 'string', default: 'ko' },
    port: { type: 'string', default: '8888' },
    'no-browser': { type: 'boolean', default: false },
  });
  const { values } = understood(() => parseArgs({ args: argv, options: flags }));
  const { help = false, lang } = values;
  if (lang !== 'ko' && lang !== 'en')
    throw new Trouble({
      ko: `--lang은 ko나 en이어야 해요. 받은 값: ${lang}`,
      en: `--lang must be ko or en, not ${lang}.`,
    });
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port > 0 && port < 65536))
    throw new Trouble({
      ko: `--port에는 1부터 65535까지의 수를 주세요. 받은 값: ${values.port}`,
      en: `--port takes a number from 1 to 65535, not ${values.port}.`,
    });
  return { help, lang, port, browser: !values['no-browser'] };
}

/**
 * @template T
 * @param {() => T} parse
 * @returns {T}
 */
function understood(parse) {
  try {
    return parse();
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Trouble({ ko: `${message}\n${usage.ko}`, en: `${message}\n${usage.en}` });
  }
}

/**
 * Whether nobody listens on a port of this machine.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function free(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** @param {number} port */
function portInUse(port) {
  const other = port < 65000 ? port + 10 : 8888;
  return new Trouble({
    ko: `${port}번 포트를 다른 프로그램이 쓰고 있어요. 열려 있는 JupyterLab을 쓰거나 \`npm start -- --port ${other}\` 명령으로 열어 주세요.`,
    en: `Port ${port} is taken by another program. Use the JupyterLab that is already open, or run \`npm start -- --port ${other}\`.`,
  });
}

/**
 * @param {number} port
 * @param {string} lang
 * @param {boolean} browser
 * @returns {Promise<number>}
 */
function ended(port, lang, browser) {
  const server = jupyterLab({ folder: join(root, 'notebooks', lang), first, port, browser });
  // Ctrl+C reaches JupyterLab too, which asks whether to end; this process waits for its answer.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal === 'SIGINT' || server.kill());
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('close', (code) => resolve(code ?? 1));
  });
}
