// @ts-check
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** How PNG numbers the kinds of colour, and how many samples a pixel of each has. */
const kinds = {
  grey: { number: 0, samples: 1 },
  'grey with alpha': { number: 4, samples: 2 },
  colour: { number: 2, samples: 3 },
  'colour with alpha': { number: 6, samples: 4 },
};

/**
 * A PNG of these samples, row by row, packed by a library whose bytes are the same on every Node.
 *
 * @param {Uint8Array} bytes
 * @param {number} width
 * @param {number} height
 * @param {{ readonly depth?: 8 | 16, readonly colour?: keyof typeof kinds }} [options]
 */
export function png(bytes, width, height, { depth = 8, colour = 'grey' } = {}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, kinds[colour].number, 0, 0, 0], 8); // deflate, adaptive filters, not interlaced
  const row = (width * kinds[colour].samples * depth) / 8;
  const rows = Buffer.alloc(Math.ceil(bytes.length / row) * (row + 1)); // each row begins with its filter: 0, none
  for (let y = 0; y * row < bytes.length; y++) rows.set(bytes.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * @param {string} type
 * @param {Uint8Array} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data)]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
