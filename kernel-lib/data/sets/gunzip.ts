import { constants, gunzipSync } from 'node:zlib';
import { Refusal } from '../../text/refusal.ts';
import { reason } from '../refusal.ts';

// Deflate cannot pack more than this many bytes into one; a header that promises more is lying.
const mostPerByte = 1032;

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The first bytes of what a gzip file holds; at most a thousand for each of the first 1,024 of the file. */
export function gunzipStart(packed: Uint8Array, source = 'gzip'): Uint8Array {
  return unpacked(packed.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH }, source);
}

/**
 * Unpacks gzip that should hold `bytes` bytes, and stops as soon as there are more.
 *
 * A damaged, cut off or overlong file is a `RangeError` that names `source`; fewer bytes are for the caller to judge.
 */
export function gunzip(packed: Uint8Array, bytes: number, source = 'gzip'): Uint8Array {
  if (bytes > packed.length * mostPerByte) {
    throw new Refusal('gunzip', {
      ko: `${source} 파일은 ${bytes}바이트를 담았다고 하는데, 압축된 ${packed.length}바이트에 그만큼은 들어갈 수 없어요`,
      en: `${source} says it holds ${bytes} bytes, more than ${packed.length} packed bytes can hold`,
    });
  }
  // One byte more than promised: enough to see that there is more, too little to be flooded.
  return unpacked(packed, { maxOutputLength: bytes + 1, chunkSize: Math.max(64, bytes + 1) }, source);
}

function unpacked(packed: Uint8Array, options: Parameters<typeof gunzipSync>[1], source: string): Uint8Array {
  try {
    return gunzipSync(packed, options);
  } catch (error) {
    const overlong = error instanceof RangeError;
    throw new Refusal(
      'gunzip',
      overlong
        ? {
            ko: `${source} 파일에는 머리글에 적힌 것보다 많은 바이트가 들어 있어요`,
            en: `${source} holds more bytes than its header says`,
          }
        : {
            ko: `${source} 파일의 압축이 깨졌어요 (${reason(error)}); 파일을 지우고 다시 받으세요`,
            en: `${source} is damaged gzip (${reason(error)}); delete the file and fetch it again`,
          },
    );
  }
}
