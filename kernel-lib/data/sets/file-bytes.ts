import { readFileSync } from 'node:fs';
import { reason, refusal } from '../refusal.ts';

/** The bytes of a file; one that is not there or cannot be opened is refused in a sentence that names it. */
export function fileBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refusal(
      'fileBytes',
      {
        ko: `${path} 파일을 열 수 없어요 (${reason(error)})`,
        en: `${path} cannot be opened (${reason(error)})`,
      },
      error,
    );
  }
}
