import { crc32, deflateSync } from 'node:zlib';

/** How many numbers a pixel has, by the kind of colour that the header says. */
const channels = { grey: 1, 'grey with alpha': 2, colour: 3, 'colour with alpha': 4 } as const;
const kinds = { grey: 0, 'grey with alpha': 4, colour: 2, 'colour with alpha': 6 } as const;

export type Colour = keyof typeof kinds;

/** A PNG written by hand, so that its header can say anything: `samples` are its rows of bytes, all filters left out. */
export function png(
  width: number,
  height: number,
  depth: 8 | 16,
  samples: Uint8Array,
  colour: Colour = 'colour',
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, kinds[colour], 0, 0, 0], 8);
  const row = (width * channels[colour] * depth) / 8;
  const filtered = Buffer.alloc(Math.ceil(samples.length / row) * (row + 1));
  for (let y = 0; y * row < samples.length; y++)
    filtered.set(samples.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filtered)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
