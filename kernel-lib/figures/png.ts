import type { Colour } from './colours.ts';

/**
 * A picture as the address of a PNG image, for `<image href>`: every pixel exact, nothing compressed, so that the same
 * picture is the same text on every machine.
 */
export function png(rows: readonly (readonly Colour[])[]): string {
  const [height, width] = [rows.length, rows[0].length];
  const pixels = Uint8Array.from(rows.flatMap((row) => [0, ...row.flat()]));
  const header = new Uint8Array([...bigEndian(width), ...bigEndian(height), 8, 2, 0, 0, 0]);
  const file = [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', header),
    chunk('IDAT', stored(pixels)),
    chunk('IEND', new Uint8Array()),
  ].flat();
  return `data:image/png;base64,${base64(file)}`;
}

/** A zlib stream of uncompressed blocks (RFC 1950, RFC 1951). */
function stored(bytes: Uint8Array): Uint8Array {
  const stream = [0x78, 0x01];
  for (let start = 0; start < bytes.length; start += 0xffff) {
    const block = bytes.subarray(start, start + 0xffff);
    const last = start + block.length === bytes.length ? 1 : 0;
    const [low, high] = [block.length & 0xff, block.length >> 8];
    stream.push(last, low, high, low ^ 0xff, high ^ 0xff);
    for (const byte of block) stream.push(byte);
  }
  return Uint8Array.from([...stream, ...bigEndian(adler32(bytes))]);
}

function chunk(name: string, content: Uint8Array): number[] {
  const body = [...name].map((letter) => letter.charCodeAt(0)).concat([...content]);
  return [...bigEndian(content.length), ...body, ...bigEndian(crc32(body))];
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function crc32(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

function base64(bytes: readonly number[]): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
