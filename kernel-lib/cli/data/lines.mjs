// @ts-check
import { say } from '../../machine/say.mjs';

/**
 * How a set is, in a line.
 *
 * @param {import('kernel-lib').RemoteSet} set
 * @param {import('kernel-lib').SetState} state
 */
export function stateLine({ name, files }, { whole, bytes, damaged }) {
  const all = files.reduce((sum, file) => sum + file.bytes, 0);
  const label = name.padEnd(14);
  if (damaged.length > 0) {
    const again = `npm run data -- ${name}`;
    return say({
      ko: `✗ ${label} 깨진 파일: ${damaged.join(', ')} → ${again}`,
      en: `✗ ${label} damaged: ${damaged.join(', ')} → ${again}`,
    });
  }
  if (whole)
    return say({ ko: `✓ ${label} ${megabytes(bytes)}, 온전해요`, en: `✓ ${label} ${megabytes(bytes)}, whole` });
  return bytes > 0
    ? say({
        ko: `… ${label} ${megabytes(all)} 가운데 ${megabytes(bytes)}만 있어요`,
        en: `… ${label} ${megabytes(bytes)} of ${megabytes(all)}`,
      })
    : say({ ko: `· ${label} 아직 없어요 (${megabytes(all)})`, en: `· ${label} not here (${megabytes(all)})` });
}

/**
 * How far a download is, in a line.
 *
 * @param {import('kernel-lib').DownloadProgress} progress
 */
export function progressLine({ file, received, total, bytesPerSecond, secondsLeft }) {
  const share = `${Math.floor((100 * received) / total)}%`;
  const speed = `${megabytes(bytesPerSecond)}/s`;
  const left = Number.isFinite(secondsLeft) ? duration(secondsLeft) : '…';
  return say({
    ko: `${file}  ${share}  ${megabytes(received)} / ${megabytes(total)}  ${speed}  남은 시간 ${left}`,
    en: `${file}  ${share}  ${megabytes(received)} / ${megabytes(total)}  ${speed}  ${left} left`,
  });
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @param {number} seconds */
function duration(seconds) {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
