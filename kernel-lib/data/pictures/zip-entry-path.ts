import type { Entry } from 'yauzl';

const saysUtf8 = 0x800;
const unicodePath = 0x7075;

/** What Windows in Korea writes its names in, where a zip does not say that it uses UTF-8. macOS does not say it either. */
const unsaid = ['utf-8', 'euc-kr'];

/** The path of a file in a zip, also where the zip does not say how it spells what is not English. */
export function zipEntryPath({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const said = generalPurposeBitFlag & saysUtf8 || extraFields.some(({ id }) => id === unicodePath);
  if (said) return fileName;
  for (const encoding of unsaid) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(fileNameRaw).replaceAll('\\', '/');
    } catch {
      // Not in this encoding, or not one that this Node knows.
    }
  }
  return fileName;
}
