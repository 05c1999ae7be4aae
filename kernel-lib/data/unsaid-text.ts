import { cp949 } from './cp949.ts';
import { latin1 } from './latin1.ts';

/** Two bytes in a row that EUC-KR spells a common syllable with; in Latin letters such a pair is rare. */
const syllable = /[\xb0-\xc8][\xa1-\xfe]/;

/** Text that does not say its encoding: UTF-8, or CP949 as Windows in Korea writes it; nothing where it is neither. */
export function unsaidText(bytes: Uint8Array): string | undefined {
  return decoded(bytes, 'utf-8') ?? (syllable.test(latin1(bytes)) ? cp949(bytes) : undefined);
}

/** Text in an encoding, under a name that TextDecoder knows or CP949's; nothing where it is in another. */
export function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  if (/^(cp|ms)949$/i.test(encoding)) return cp949(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'euc-kr' ? cp949(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
