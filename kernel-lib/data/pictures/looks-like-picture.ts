// 'RIFF' and 'WEBP' stand four bytes of length apart.
const beginnings = ['ff d8 ff', '89 50 4e 47 0d 0a 1a 0a', '47 49 46 38', '52 49 46 46 .. .. .. .. 57 45 42 50'];
const pictures = new RegExp(`^(${beginnings.join('|')})`);

/** Whether a file begins as a JPEG, PNG, GIF or WebP does; at least its first 12 bytes are needed. */
export function looksLikePicture(start: Uint8Array): boolean {
  return pictures.test(Array.from(start.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join(' '));
}
