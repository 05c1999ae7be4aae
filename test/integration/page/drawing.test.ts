import type { Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { percent } from '../../../kernel-lib/figures/percent.ts';
import * as layers from '../../../kernel-lib/index.ts';
import { touchBundle } from '../../../kernel-lib/notebook/touch.ts';
import { restoredModel, storedModel } from '../../../kernel-lib/touch/stored-model.ts';
import { browser, browserPath } from '../../support/browser.mjs';
import { TouchPage } from '../../support/touch-page.ts';

const { conv2d, dense, evaluate, fit, flatten, maxPooling2d, mnist, random, sequential } = layers;
let model: layers.Model;

beforeAll(async () => {
  const network = sequential([
    conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
    maxPooling2d({ poolSize: 2 }),
    flatten(),
    dense({ units: 10, activation: 'softmax' }),
  ]);
  model = network.build([28, 28, 1], random(1));
  await fit(model, mnist().train, { epochs: 3, batchSize: 64, random: random(1) });
});

test('a byte for each weight changes hardly an answer, and keeps under a megabyte', () => {
  const stored = storedModel(model);
  expect(JSON.stringify(stored).length).toBeLessThan(100_000);
  const { accuracy } = evaluate(model, mnist().test);
  expect(accuracy).toBeGreaterThan(0.93);
  expect(evaluate(restoredModel(stored), mnist().test).accuracy).toBeGreaterThan(accuracy - 0.005);
});

test('a model that is missing, too large or of other layers is refused in a sentence', () => {
  expect(() => touchBundle('draw', {})).toThrow(
    "touch('draw'): a trained model that reads pictures of 28×28×1 is needed",
  );
  const large = sequential([flatten(), dense({ units: 1000 })]).build([28, 28, 1], random(1));
  expect(() => touchBundle('draw', { model: large })).toThrow(/785\.0 kB, too much for a notebook to hold/);
  const other = sequential([layers.batchNormalization()]).build([28, 28, 1], random(1));
  expect(() => touchBundle('draw', { model: other })).toThrow(/a network with batchNormalization cannot be kept/);
});

/** Draws strokes, each a list of points from 0 to 1, with a mouse. */
async function draw(page: Page, strokes: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('there is no board');
  for (const stroke of strokes) {
    for (const [i, [x, y]] of stroke.entries()) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (i === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
}

const circle = Array.from(
  { length: 33 },
  (_, i) => [0.5 + 0.2 * Math.sin((i * Math.PI) / 16), 0.5 - 0.3 * Math.cos((i * Math.PI) / 16)] as const,
);
const digits = {
  0: [circle],
  1: [
    [
      [0.5, 0.15],
      [0.5, 0.5],
      [0.5, 0.85],
    ],
  ],
  7: [
    [
      [0.25, 0.2],
      [0.5, 0.2],
      [0.75, 0.2],
      [0.6, 0.5],
      [0.45, 0.85],
    ],
  ],
} as const;

test.runIf(browserPath)(
  'digits that are drawn are read, those written before are read as the library reads them',
  async () => {
    const written = new TouchPage([touchBundle('draw', { model })]);
    onTestFinished(() => written.remove());
    const chromium = await browser();
    onTestFinished(() => chromium.close());
    const page = await chromium.newPage({ viewport: { width: 390, height: 900 } });
    await page.goto(written.address);
    const said = page.getByRole('status');
    const kept = restoredModel(storedModel(model));
    const { x } = mnist().test;
    for (let i = 0; i < 5; i++) {
      await page.getByRole('button', { name: `digit ${i + 1}` }).click();
      const shares = Array.from(kept.forward(layers.takeRows(x, [i])).output.data);
      const digit = shares.indexOf(Math.max(...shares));
      await expect.poll(() => said.textContent()).toBe(`${digit} ${percent(shares[digit])}`);
    }
    for (const [digit, strokes] of Object.entries(digits)) {
      await page.getByRole('button', { name: 'Start over' }).click();
      await draw(page, strokes);
      await expect.poll(() => said.textContent()).toMatch(new RegExp(`^${digit} `));
    }
  },
);
