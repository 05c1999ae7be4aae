// @ts-check
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskFull, notWritable, Trouble } from '../../machine/trouble.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */

const full = /ENOSPC|EDQUOT|Errno 28|Errno 122|No space left on device|Disk quota exceeded/i;
const forbidden = /(?:EACCES|EROFS|EPERM|Errno 13|Errno 30)[^\n]*?['"]([^'"\n]+)['"]/;
const offline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|Max retries exceeded|Temporary failure in name resolution|Connection refused|Could not fetch URL|CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY)|request to https?:\S+ failed|from versions: none/i;

/**
 * Whether a program stopped because the disk is full.
 *
 * @param {string} output what it printed
 */
export function isDiskFull(output) {
  return full.test(output);
}

/**
 * The sentence for a step that failed, read from what its program printed.
 *
 * @param {object} step
 * @param {Text} step.what such as 'npm packages'
 * @param {Text} [step.registry] where it downloads from, such as 'the npm registry'
 * @param {string} step.output
 * @param {string} step.log
 * @returns {Trouble}
 */
export function failure({ what, registry, output, log }) {
  if (isDiskFull(output) || nearlyFull(dirname(log))) return diskFull();
  if (registry && offline.test(output)) return unreachable(registry, log);
  const path = forbidden.exec(output)?.[1];
  if (path) return notWritable(path);
  return new Trouble({
    ko: `${what.ko}: 준비하지 못했어요. 까닭은 ${log} 파일에 적혀 있어요.`,
    en: `${what.en}: this step failed. The reason is in ${log}.`,
  });
}

/**
 * @param {Text} registry
 * @param {string} log
 */
function unreachable(registry, log) {
  return new Trouble({
    ko: `${registry.ko}에 닿지 못했어요. 인터넷 연결과 프록시 설정을 확인하고 같은 명령을 다시 실행해 주세요. (자세히: ${log})`,
    en: `${registry.en} cannot be reached. Please check the internet connection and the proxy, and run the same command again. (Details: ${log})`,
  });
}

/**
 * Whether the disk of a folder has no room left, for programs that do not say why they failed.
 *
 * @param {string} folder
 */
function nearlyFull(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < 4_000_000;
  } catch {
    return false;
  }
}
