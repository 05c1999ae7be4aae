// @ts-check
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What a page needs for threads, where its address is this computer's own; and what keeps a file to what it says it is. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What is in a site's folder and is no page: what commands printed. */
const unshown = /^logs(\/|$)/;

/** What a class does not see: answers, and what a run came to. */
const teachers = /^(answers|teacher)\/|^report\.json$/;

const notHere = '여기에는 그런 페이지가 없어요. There is no such page here.';

/**
 * A server of the files of a folder and of no others; what is written while it runs is served as it is then.
 *
 * @param {string} site
 */
export function siteServer(site) {
  const folder = realpathSync.native(site) + sep;
  const send = sirv(folder, { dev: true, etag: true, extensions: [] });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(response, 405, 'Only GET and HEAD.');
    const file = fileWithin(folder, request.url ?? '/');
    if (file === undefined || !isShown(file, request)) return refused(response, 404, notHere);
    // However the address was spelt, what was judged is what is sent.
    request.url = `/${encodeURI(file)}`;
    send(request, response, () => refused(response, 404, notHere));
  });
}

/**
 * The file that an address names, as a path from the folder, links followed; nothing where it is not there or lies elsewhere.
 *
 * @param {string} folder
 * @param {string} url
 */
function fileWithin(folder, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    const file = realpathSync.native(join(folder, path === '/' ? 'index.html' : path));
    return file.startsWith(folder) ? file.slice(folder.length).replaceAll(sep, '/') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {Request} request
 */
function isShown(file, { socket }) {
  return !unshown.test(file) && (!teachers.test(file) || isOwn(socket.remoteAddress));
}

/** @param {string | undefined} address */
function isOwn(address = '') {
  return /^(::ffff:)?127\.|^::1$/.test(address);
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function refused(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
