import { refusal } from '../refusal.ts';
import { decoded, unsaidText } from '../unsaid-text.ts';

/**
 * The text of a table: decoded as `encoding` says, as its first bytes do, or as UTF-8 or CP949.
 *
 * Throws `RangeError` for bytes that are none of these, and for text with `�`, which was decoded as what it is not.
 */
export function tableText(csv: string | Uint8Array, encoding: string | undefined, source: string): string {
  const text = typeof csv === 'string' ? given(csv, encoding, source) : fromBytes(csv, encoding, source);
  return text.replace(/^\ufeff/, '');
}

function given(csv: string, encoding: string | undefined, source: string): string {
  if (encoding !== undefined) {
    throw refusal('readTable', {
      ko: `encoding은 파일의 바이트를 읽을 때 쓰는데, ${source} 표는 이미 글자로 바뀌어 있어요; readFileSync(path)로 읽은 바이트를 그대로 주세요`,
      en: `encoding is for the bytes of a file, and ${source} is text already; give the bytes, as readFileSync(path) reads them`,
    });
  }
  if (!csv.includes('\ufffd')) return csv;
  throw refusal('readTable', {
    ko: `${source} 글자가 깨져 있어요(�); readFileSync(path)로 읽은 바이트를 그대로 주면 알맞게 읽어요`,
    en: `${source} was decoded wrongly, it holds �; give readTable the bytes of the file, as readFileSync(path) reads them`,
  });
}

function fromBytes(bytes: Uint8Array, encoding: string | undefined, source: string): string {
  const text = encoding === undefined ? (utf16(bytes) ?? unsaidText(bytes)) : decoded(bytes, encoding);
  if (text !== undefined) return text;
  throw encoding === undefined
    ? refusal('readTable', {
        ko: `${source} 파일은 UTF-8도 CP949도 아니에요; encoding: 'windows-1252'처럼 무엇인지 알려 주세요`,
        en: `${source} is neither UTF-8 nor CP949; say what it is, such as encoding: 'windows-1252'`,
      })
    : refusal('readTable', {
        ko: `${source} 파일을 '${encoding}'로 읽을 수 없어요`,
        en: `${source} cannot be read as '${encoding}'`,
      });
}

/** What Excel calls Unicode text begins with the two bytes of U+FEFF, the smaller or the larger first. */
function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  return first === 0xfe && second === 0xff ? decoded(bytes, 'utf-16be') : undefined;
}
