import type { Entry } from 'yauzl';
import { unsaidText } from '../unsaid-text.ts';

const saysUtf8 = 0x800;
const unicodePath = 0x7075;

/** The path of a file in a zip, also where the zip does not say how it spells what is not English; macOS does not. */
export function zipEntryPath({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const said = generalPurposeBitFlag & saysUtf8 || extraFields.some(({ id }) => id === unicodePath);
  return said ? fileName : (unsaidText(fileNameRaw)?.replaceAll('\\', '/') ?? fileName);
}
