// @ts-check
import { say } from './say.mjs';

/** @typedef {import('./say.mjs').Text} Text */

/** Something about this machine that a person can put right; told in one sentence, without a stack trace. */
export class Trouble extends Error {
  /** @param {Text} text */
  constructor(text) {
    super(say(text));
    this.name = 'Trouble';
    this.text = text;
  }
}

/**
 * Tells what went wrong and makes the command fail.
 *
 * @param {unknown} error
 */
export function tell(error) {
  const trouble = error instanceof Trouble ? error : machineTrouble(error);
  console.error(trouble ? `✗ ${trouble.message}` : error);
  process.exitCode = 1;
}

/**
 * The sentence for an error of the file system that has nothing to do with our code.
 *
 * @param {unknown} error
 */
function machineTrouble(error) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull();
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return notWritable(path ?? '');
  return undefined;
}

/** The sentence for a full disk. */
export function diskFull() {
  return new Trouble({
    ko: '디스크에 자리가 없어요. 4 GB를 비우고 같은 명령을 다시 실행해 주세요.',
    en: 'The disk is full. Please free 4 GB and run the same command again.',
  });
}

/**
 * The sentence for a folder or file that we may not write.
 *
 * @param {string} path
 */
export function notWritable(path) {
  return new Trouble({
    ko: `${path} 에 쓸 수 없어요. 이 폴더의 주인과 권한을 확인해 주세요.`,
    en: `${path} cannot be written. Please check who owns this folder and its permissions.`,
  });
}
