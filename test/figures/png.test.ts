import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Colour } from '../../kernel-lib/figures/colours.ts';
import { png } from '../../kernel-lib/figures/png.ts';
import { random } from '../../kernel-lib/random.ts';

test.each([
  [1, 1],
  [3, 5],
  [28, 28],
  [200, 150],
])('another reader finds every pixel of a PNG of %i×%i', async (height, width) => {
  const noise = random(height);
  const byte = () => Math.floor(noise() * 256);
  const rows = Array.from({ length: height }, () =>
    Array.from({ length: width }, (): Colour => [byte(), byte(), byte()]),
  );
  const file = Buffer.from(png(rows).replace('data:image/png;base64,', ''), 'base64');
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ height, width, channels: 3 });
  expect([...data]).toEqual(rows.flat(2));
});
