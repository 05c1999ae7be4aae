import { readFileSync } from 'node:fs';
import { images, random, tensor } from 'kernel-lib';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { Executed, showing } from './executed.ts';

const inSvg = /<image[^>]*href="data:image\/png;base64,([^"]*)"/;

function pictureIn(text: string): Buffer {
  return Buffer.from(inSvg.exec(text)?.[1] ?? '', 'base64');
}

test.each([
  ['in many pieces', 160, 150, 1],
  ['of one pixel', 1, 1, 1],
  ['of two colours around nothing', 60, 50, 1, -0.5],
  ['in colour', 60, 50, 3],
])(
  'a drawn picture %s has the same pixels on the page, in no more bytes',
  async (_, height, width, channels, from = 0) => {
    const next = random(1);
    const count = height * width * channels;
    const pixels = Array.from({ length: count }, (_, i) => from + Math.floor(i / 7) / count + next() / 50);
    const { svg, text } = images(tensor(pixels, [1, height, width, channels]));
    const executed = new Executed();
    onTestFinished(() => executed.remove());
    const { file } = await executed.page([showing('picture', { 'image/svg+xml': svg, 'text/plain': text })]);
    const [drawn, onPage] = [svg, readFileSync(file, 'utf8')].map(pictureIn);
    expect(onPage.length).toBeLessThanOrEqual(drawn.length);
    const [before, after] = await Promise.all(
      [drawn, onPage].map((png) => sharp(png).toColourspace('srgb').raw().toBuffer()),
    );
    expect(after.equals(before)).toBe(true);
    if (height > 1) expect(onPage.length).toBeLessThan(drawn.length / 2);
  },
);

test('what is no picture stays as it was', async () => {
  const executed = new Executed();
  onTestFinished(() => executed.remove());
  const broken = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x05IDATabc', 'latin1').toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${broken}"/></svg>`;
  const { file } = await executed.page([showing('picture', { 'image/svg+xml': svg, 'text/plain': '그림' })]);
  expect(readFileSync(file, 'utf8')).toContain(broken);
});
