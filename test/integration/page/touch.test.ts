import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { grids } from '../../../kernel-lib/figures/grid.ts';
import { numeral } from '../../../kernel-lib/figures/numeral.ts';
import * as layers from '../../../kernel-lib/index.ts';
import type { Bundle } from '../../../kernel-lib/notebook/bundle.ts';
import { touchBundle } from '../../../kernel-lib/notebook/touch.ts';
import { readable } from '../../../kernel-lib/ops/readable.ts';
import { layerNamed } from '../../../kernel-lib/shape/geometry/layer-named.ts';
import { type PlannedLayer, type PlannedName, plannedOptions } from '../../../kernel-lib/touch/network-plan.ts';
import { settingLink } from '../../../kernel-lib/touch/setting-link.ts';
import { type Pair, type SizeSetting, sizeLimits } from '../../../kernel-lib/touch/size-setting.ts';
import type { StepsTouchOptions, WalkName } from '../../../kernel-lib/touch/steps-options.ts';
import { trainingRun } from '../../../kernel-lib/touch/training-run.ts';
import { browser, browserPath } from '../../support/browser.mjs';
import { type BrowserName, browsers } from '../../support/browsers.ts';
import { smallestText } from '../../support/smallest-text.ts';
import { TouchPage } from '../../support/touch-page.ts';
import { opener } from './live-page.ts';

const { conv2d, explain, grouped, lostPixels, random, repairs, sequential, shapeFault, setLanguage, summary, tensor } =
  layers;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const walks: readonly WalkName[] = [
  'convolution',
  'channels',
  'padding',
  'stride',
  'maxPooling',
  'averagePooling',
  'flatten',
  'softmax',
  'training',
];

/** Whole numbers from one seed. */
function dice(seed: number): (low: number, high: number) => number {
  const next = random(seed);
  return (low, high) => low + Math.floor(next() * (high - low + 1));
}

function untrained(): layers.Model {
  const network = sequential([
    conv2d({ filters: 4, kernelSize: 3 }),
    layers.flatten(),
    layers.dense({ units: 10, activation: 'softmax' }),
  ]);
  return network.build([28, 28, 1], random(1));
}

/** All that can be touched, in the language that is set. */
function everything(): Bundle[] {
  return [
    touchBundle('size', { input: [7, 9], strides: 3 }),
    touchBundle('filter', {}),
    touchBundle('network', {}),
    touchBundle('train', {}),
    touchBundle('draw', { model: untrained() }),
    ...walks.map((of) => touchBundle('steps', { of })),
  ];
}

/** Opens a page with these outputs, in which nothing may go wrong. */
function touching(name: BrowserName): (bundles: readonly Bundle[], how?: BrowserContextOptions) => Promise<Page> {
  return async (bundles, how = {}) => {
    const written = new TouchPage(bundles);
    onTestFinished(() => {
      written.remove();
      setLanguage('en');
    });
    const { page, wrong, reached } = await opener(name)(written.address, {
      viewport: { width: 1280, height: 900 },
      ...how,
    });
    onTestFinished(() => expect([...wrong, ...reached]).toEqual([]));
    return page;
  };
}

describe.each(browsers)(
  'a page with things to touch, from a file, under the policy of the lessons, in $name',
  ({ name, isInstalled }) => {
    beforeEach(({ skip }) => skip(!isInstalled));
    const opened = touching(name);

    /** Lets what was changed be shown: that is done at the end of the turn. */
    const drawn = 'await new Promise((done) => setTimeout(done));';

    const roll = dice(16);
    test('the size calculator says of 200 settings what the library says of them', async () => {
      setLanguage('ko');
      const page = await opened([touchBundle('size', {})]);
      const settings = Array.from({ length: 200 }, () => randomSetting(roll));
      const said = await page.evaluate<string[][]>(`(async () => {
      const inside = document.querySelector('.alive').shadowRoot;
      const all = [];
      for (const link of ${JSON.stringify(settings.map(settingLink))}) {
        const told = new Promise((heard) => addEventListener('hashchange', heard, { once: true }));
        location.hash = 'touch=cell-0.0&' + link;
        await told;
        ${drawn}
        const texts = (selector) => [...inside.querySelectorAll(selector)].map((each) => each.textContent);
        all.push([...texts('.result span'), ...texts('.repairs li'), ...texts('.why code')]);
      }
      return all;
    })()`);
      expect(said).toEqual(settings.map(saidByTheLibrary));
    });

    test('dragging by keys changes the answer, the link holds it, and one can start over', async () => {
      const page = await opened([touchBundle('size', { input: 7 })]);
      await page.getByRole('slider', { name: 'stride' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const result = page.getByRole('status');
      await expect.poll(() => result.textContent()).toMatch(/^7×7 → 2×2 .*13 of 49 pixels are lost/);
      await page.getByRole('link', { name: 'Link to this setting' }).click();
      await page.getByRole('button', { name: 'Start over' }).click();
      await expect.poll(() => result.textContent()).toMatch(/^7×7 → 5×5 /);
      await page.reload();
      await expect.poll(() => result.textContent()).toMatch(/^7×7 → 2×2 /);
    });

    test('a filter gives in the page, for 200 filters, the map that the library draws of a convolution', async () => {
      const digit = layers.takeRows(layers.mnist().test.x, [0]);
      const page = await opened([touchBundle('filter', { pictures: digit })]);
      const chosen = dice(17);
      const filters = Array.from({ length: 200 }, () => Array.from({ length: 9 }, () => chosen(-8, 8) / 2));
      const maps = await page.evaluate<string[]>(`(async () => {
      const inside = document.querySelector('.alive').shadowRoot;
      const fields = [...inside.querySelectorAll('.nine input')];
      const all = [];
      for (const filter of ${JSON.stringify(filters)}) {
        for (const [i, field] of fields.entries()) {
          field.value = String(filter[i]);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        ${drawn}
        all.push(inside.querySelectorAll('.picture.wide')[1].querySelector('image').getAttribute('href') + inside.querySelectorAll('.picture.wide desc')[1].textContent);
      }
      return all;
    })()`);
      const rounded = { shape: digit.shape, data: digit.data.map((value) => Math.round(value * 255) / 255) };
      for (const [i, filter] of filters.entries()) expect(maps[i]).toBe(mapOf(rounded, filter));
    });

    test("a learner's own picture is read in the page", async () => {
      const page = await opened([touchBundle('filter', {})]);
      const photograph = fileURLToPath(new URL('../../../datasets/cifar-10/00-cat.png', import.meta.url));
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a picture of your own' }).press('Enter');
      await (await choosing).setFiles(photograph);
      await page.getByRole('button', { name: 'my own' }).waitFor();
      await expect.poll(() => page.locator('.picture.wide').first().textContent()).toContain('input 32×32');
      await page.getByRole('button', { name: 'blur' }).click();
      await expect.poll(() => page.getByRole('button', { name: 'blur' }).getAttribute('aria-pressed')).toBe('true');
      await page
        .getByLabel('Choose a picture of your own')
        .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') });
      await page.getByText('This file cannot be read as a picture.').waitFor();
    });

    test.each(Object.entries(randomWalks))(
      '200 values of %s with random numbers are right, and each is covered until it is given up',
      async (_, { draw, values }) => {
        const thrown = dice(18);
        const all: StepsTouchOptions[] = [];
        for (let count = 0; count <= 200; ) {
          const options = draw(thrown);
          all.push(options);
          count += values(options).length;
        }
        const page = await opened(all.map((options) => touchBundle('steps', options)));
        const found = await page.evaluate<string[][]>(`(async () => {
      const all = [];
      for (const host of document.querySelectorAll('.alive')) {
        const inside = host.shadowRoot;
        const [next, show] = inside.querySelectorAll('form button');
        const values = [];
        for (;;) {
          if (!inside.querySelector('.sum').textContent.endsWith('= ?')) throw new Error('not covered');
          show.click();
          ${drawn}
          values.push(/ = (−?[0-9.,∞]+)(\\n|$)/.exec(inside.querySelector('.sum').textContent)[1]);
          if (next.ariaDisabled) break;
          next.click();
          ${drawn}
        }
        all.push(values);
      }
      return all;
    })()`);
        expect(found.flat().length).toBeGreaterThan(200);
        expect(found).toEqual(all.map((options) => values(options).map((value) => numeral(value, { decimals: 2 }))));
      },
    );

    test.each(walks)('%s is walked with the keyboard alone: type, look, go on and back', async (of) => {
      const page = await opened([touchBundle('steps', { of })]);
      const field = page.getByRole('textbox', { name: 'Your answer' });
      await field.focus();
      await page.keyboard.press('ArrowRight');
      await field.fill('12345');
      await page.keyboard.press('Enter');
      await page.getByText('✗ Not yet.').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const sum = page.locator('.sum');
      await expect.poll(() => sum.textContent()).not.toContain('?');
      const first = await sum.textContent();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => sum.textContent()).toContain('?');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => sum.textContent()).toBe(first);
    });

    test('a value that is typed is right, with a comma and a minus of whichever kind', async () => {
      const page = await opened([touchBundle('steps', { input: [[0.5]], filter: [[-1]] })]);
      await page.getByRole('textbox').fill('−0,5');
      await page.keyboard.press('Enter');
      await page.getByText('✓ Right.').waitFor();
    });

    test('of 200 networks the builder says shapes, parameters and what stops, as the library does', async () => {
      const tossed = dice(19);
      const plans = Array.from({ length: 200 }, () => randomPlan(tossed));
      const page = await opened(plans.map((plan) => touchBundle('network', plan)));
      const found = await page.evaluate<{ facts: string[]; total: string; fault: string | undefined; code: string }[]>(`
      [...document.querySelectorAll('.alive')].map(({ shadowRoot: inside }) => ({
        facts: [...inside.querySelectorAll('.facts')].map((each) => each.textContent),
        total: inside.querySelector('.result strong').textContent,
        fault: inside.querySelector('.fault')?.textContent,
        code: inside.querySelector('textarea').value,
      }))`);
      let stopped = 0;
      for (const [i, plan] of plans.entries()) {
        const shaped = plan.layers.map(({ layer, options: { activation: _, ...sizes } }) =>
          layerNamed(layer, sizes as never),
        );
        const fault = shapeFault({ layers: shaped }, plan.input);
        const going = fault ? shaped.slice(0, fault.place - 1) : shaped;
        const { rows, total } = summary({ layers: going }, plan.input);
        const expected = rows.map(({ output, parameters }) => `→ ${output.join('×')}parameters ${grouped(parameters)}`);
        expect(found[i].facts.map((each) => each.replace(/receptive field.*/, ''))).toEqual(expected);
        expect(found[i].total).toBe(`Parameters ${fault ? 'before it stops' : 'in all'}: ${grouped(total)}`);
        if (fault) expect(found[i].fault).toContain(fault.rule.en);
        else expect(networkOf(found[i].code).outputShape(plan.input)).toEqual(rows.at(-1)?.output ?? plan.input);
        stopped += fault ? 1 : 0;
      }
      expect(stopped).toBeGreaterThan(20);
      expect(stopped).toBeLessThan(180);
    });

    test('a pooling moves by its own window until it is told otherwise', async () => {
      const page = await opened([touchBundle('network', {})]);
      const [window, strides] = [page.getByLabel('poolSize').first(), page.getByLabel('strides').nth(1)];
      await typed(window, '4');
      await expect.poll(() => strides.inputValue()).toBe('4');
      await typed(strides, '3');
      await typed(window, '2');
      await expect.poll(() => window.inputValue()).toBe('2');
      await expect.poll(() => strides.inputValue()).toBe('3');
    });

    test('layers are added, moved, set and removed, and one can start over', async () => {
      const page = await opened([touchBundle('network', {})]);
      const total = page.getByRole('status');
      await page.getByRole('button', { name: '5. flatten: remove' }).click();
      await page.getByRole('button', { name: '+ flatten' }).click();
      await page.getByRole('button', { name: '6. flatten: up' }).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '3. flatten: down' }).click();
      await page.keyboard.press('Enter');
      await expect.poll(() => total.textContent()).toBe('Parameters in all: 5,258 ');
      await typed(page.getByLabel('filters').first(), '32');
      await expect.poll(() => total.textContent()).not.toContain('5,258');
      await page.getByRole('button', { name: 'Start over' }).click();
      await expect.poll(() => total.textContent()).toBe('Parameters in all: 5,258 ');
    });

    test('training in the page gives the losses of the library, lowers them, stops, and starts over with another rate', async () => {
      const page = await opened([touchBundle('train', { seed: 3 })]);
      const run = trainingRun({ seed: 3 });
      const said = page.getByRole('status');
      for (let epoch = 1; epoch <= 8; epoch++) {
        await run.train();
        const { loss } = run.epochs[epoch - 1];
        await page.getByRole('button', { name: 'One epoch' }).click();
        await expect
          .poll(() => said.textContent())
          .toContain(`epoch ${epoch}: loss ${numeral(loss, { decimals: 2 })},`);
      }
      const losses = run.epochs.map(({ loss }) => loss);
      expect(losses[7]).toBeLessThan(0.9 * losses[0]);
      await page.getByRole('button', { name: 'Train', exact: true }).click();
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
      await page.getByRole('button', { name: '0.5' }).click();
      await expect.poll(() => said.textContent()).toBe('Nothing is learned yet.');
    });

    test('what an output or a link says wrongly leaves the still picture standing', async () => {
      const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
      const type = 'application/vnd.cnn-lessons.touch+json';
      const bad = [
        { name: 'size', options: { input: hostile }, language: 'en' },
        { name: 'size', options: { [hostile]: 1 }, language: 'en' },
        { name: 'filter', options: { pictures: [{ height: 1e9, width: 1, bytes: 'AA==' }] }, language: 'en' },
        { name: 'steps', options: { of: hostile }, language: 'ko' },
        { name: 'network', options: { layers: [{ layer: '__proto__', options: {} }] }, language: 'en' },
        { name: 'steps', options: { padding: 1e9 }, language: 'en' },
        {
          name: 'draw',
          options: {
            samples: [{ height: 1, width: 1, bytes: 'AA==' }],
            model: {
              input: [28, 28, 1],
              layers: [{ name: 'conv2d', options: { filters: 1e9, kernelSize: 3 } }],
              params: [],
            },
          },
          language: 'en',
        },
        { name: 'train', options: { filters: 1e9 }, language: 'en' },
        { name: 'constructor', options: {}, language: 'en' },
        { name: 'size', options: {}, language: hostile },
        null,
      ];
      const page = await opened(bad.map((json) => ({ ...touchBundle('size', {}), [type]: json })));
      await expect.poll(() => page.locator('.touched').count()).toBe(0);
      await expect.poll(() => page.locator('.still svg').count()).toBe(bad.length);
      const other = await opened([touchBundle('size', {})]);
      await other.goto(`${other.url()}#touch=cell-0.0&input=${encodeURIComponent(hostile)}`);
      await expect.poll(() => other.getByRole('status').textContent()).toMatch(/^7×7 → 5×5/);
    });

    test.each([
      ['ko', 390, 'light'],
      ['en', 390, 'dark'],
      ['ko', 1280, 'dark'],
      ['en', 1280, 'light'],
    ] as const)(
      'in %s at %i pixels in a %s theme nothing overflows and axe finds nothing serious',
      async (language, width, colorScheme) => {
        setLanguage(language);
        const page = await opened(everything(), { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
        const wide = await page.evaluate<number>(
          `[...document.querySelectorAll('.alive')].filter((each) => each.scrollWidth > each.clientWidth).length`,
        );
        expect(wide).toBe(0);
        await page.evaluate(readFileSync(axe, 'utf8'));
        const { violations } = await page.evaluate<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>(`axe.run('main', { preload: false })`);
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
      },
    );

    test.each([390, 1280])('letters of pictures are high enough where a page has %i pixels', async (width) => {
      const page = await opened(everything(), { viewport: { width, height: 900 } });
      await expect.poll(() => page.locator('.alive').count()).toBe(5 + walks.length);
      // Of a browser that gives some of it to a bar.
      const bar = width - (await page.evaluate<number>('document.documentElement.clientWidth'));
      await page.setViewportSize({ width: width + bar, height: 900 });
      for (let i = 0; i < 5 + walks.length; i++) {
        const part = `#cell-${i} .alive`;
        if (await page.locator(`${part} svg text`).count())
          await expect.poll(() => smallestText(page, part), { message: part }).toBeGreaterThanOrEqual(11);
      }
    });

    test('in the dark the paper of what is touched is as grey as that of a still picture', async () => {
      const page = await opened(everything(), { colorScheme: 'dark' });
      const papers = await page.evaluate<string[]>(`[...document.querySelectorAll('.alive')]
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.picture rect[fill="rgb(255,255,255)"]')])
      .map((paper) => getComputedStyle(paper).fill)`);
      expect(papers.length).toBeGreaterThan(5);
      expect(new Set(papers)).toEqual(new Set(['rgb(209, 209, 209)']));
    });

    test('without script the still pictures stand there', async () => {
      const dead = await opened(everything(), { javaScriptEnabled: false });
      await expect.poll(() => dead.locator('.still svg').count()).toBe(5 + walks.length);
    });
  },
);

// Paper, and a page that another file stands for, are not to be had by WebDriver.
describe.runIf(browserPath)('a page with things to touch, in Chromium alone', () => {
  const opened = touching('Chromium');

  test('on paper the still pictures stand there', async () => {
    const page = await opened([touchBundle('size', {})]);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.alive').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.still svg').isVisible()).toBe(true);
  });

  test('the code of a network can be taken where a page may not write to the clipboard, and the focus stays', async () => {
    const written = new TouchPage([touchBundle('network', {})]);
    // Its policy is that of a page from a file.
    const chromium = await browser();
    onTestFinished(async () => {
      await chromium.close();
      written.remove();
    });
    const context = await chromium.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.route('http://class.test/**', (route) =>
      route.fulfill({ path: fileURLToPath(new URL(`.${new URL(route.request().url()).pathname}`, written.address)) }),
    );
    await page.goto('http://class.test/page.html');
    expect(await page.evaluate('navigator.clipboard')).toBeUndefined();
    await page.getByText('Take the code').click();
    await page.getByRole('button', { name: 'Copy' }).press('Enter');
    await page.getByRole('button', { name: 'Copied' }).and(page.locator(':focus')).waitFor();
    await page.evaluate("document.body.prepend(document.createElement('textarea'))");
    await page.locator('body > textarea').press('ControlOrMeta+v');
    await expect
      .poll(() => page.locator('body > textarea').inputValue())
      .toMatch(/^import .*const network = sequential/s);
  });
});

/** Types into a field in the place of what it holds; to fill it, WebDriver types behind that. */
async function typed(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

function randomSetting(roll: (low: number, high: number) => number): SizeSetting {
  const pair = ([low, high]: readonly [number, number]): Pair => [
    roll(low, Math.min(high, 24)),
    roll(low, Math.min(high, 24)),
  ];
  const { input, size, strides, padding, dilationRate } = sizeLimits;
  return {
    input: pair(input),
    size: pair(size),
    strides: pair(strides),
    padding: (['valid', 'same', pair(padding)] as const)[roll(0, 2)],
    dilationRate: pair(dilationRate),
  };
}

function saidByTheLibrary({ input, size, strides, padding, dilationRate }: SizeSetting): string[] {
  const ends = typeof padding === 'string' ? padding : padding.map((each) => [each, each] as const);
  const layer = layerNamed('conv2d', { filters: 1, kernelSize: size, strides, dilationRate, padding: ends });
  const picture = [...input, 1];
  const mended = repairs(layer, picture).map(({ text }) => text.ko);
  try {
    const steps = explain(layer, picture).steps.filter(({ axes }) => axes.length > 0);
    return [lostPixels(layer, picture).text.ko, ...mended, ...steps.map(({ formula }) => formula)];
  } catch (error) {
    return [(error as layers.Refusal).text.ko, ...mended];
  }
}

function mapOf(picture: layers.Tensor, filter: readonly number[]): string {
  const layer = conv2d({ filters: 1, kernelSize: 3 }).build([28, 28, 1], random(1), readable);
  layer.params[0].value.data.set(filter);
  const { output } = layer.forward(picture);
  const part = {
    title: 'feature map 26×26',
    values: layers.reshape(output, [26, 26]),
    shade: 'signed',
    numbers: false,
  } as const;
  const { svg } = grids([part]);
  const [, href] = /<image[^>]* href="([^"]+)"/.exec(svg) ?? [];
  const [, words] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? [];
  return `${href}${words}`;
}

type Dice = ReturnType<typeof dice>;

/** What is walked through with numbers of chance, and what comes out, found in another way. */
interface RandomWalk {
  readonly draw: (roll: Dice) => StepsTouchOptions;
  readonly values: (options: StepsTouchOptions) => readonly number[];
}

function randomConvolution(roll: (low: number, high: number) => number): StepsTouchOptions {
  const plane = (height: number, width: number) =>
    Array.from({ length: height }, () => Array.from({ length: width }, () => roll(-9, 9)));
  const channels = roll(1, 2);
  const [height, width] = [roll(4, 6), roll(4, 6)];
  return {
    input: Array.from({ length: channels }, () => plane(height, width)),
    filter: Array.from({ length: channels }, () => plane(3, 3)),
    bias: roll(-2, 2),
    strides: roll(1, 2),
    padding: roll(0, 1),
  };
}

function convolved({ input, filter, bias = 0, strides = 1, padding = 0 }: StepsTouchOptions): readonly number[] {
  const [planes, kernels] = [input, filter] as unknown as number[][][][];
  const [height, width, channels] = [planes[0].length, planes[0][0].length, planes.length];
  const layer = conv2d({ filters: 1, kernelSize: 3, strides, padding }).build([height, width, channels], random(1));
  layer.params[0].value.data.set(channelsLast(kernels));
  layer.params[1].value.data.set([bias]);
  return [...layer.forward(tensor(channelsLast(planes), [1, height, width, channels])).output.data];
}

function channelsLast(all: readonly (readonly (readonly number[])[])[]): number[] {
  return all[0].flatMap((line, row) => line.flatMap((_, column) => all.map((each) => each[row][column])));
}

function randomPicture(roll: Dice): number[][] {
  const [height, width] = [roll(4, 6), roll(4, 6)];
  return Array.from({ length: height }, () => Array.from({ length: width }, () => roll(-9, 9)));
}

/** What each window reads, by its corner. */
function windowsOf({ input, poolSize = 2, strides = poolSize }: StepsTouchOptions): number[][] {
  const rows = input as number[][];
  const found: number[][] = [];
  for (let top = 0; top + poolSize <= rows.length; top += strides)
    for (let left = 0; left + poolSize <= rows[0].length; left += strides)
      found.push(rows.slice(top, top + poolSize).flatMap((row) => row.slice(left, left + poolSize)));
  return found;
}

/** One step down the squared error of a neuron, its gradients by trying: everything that is asked in its order. */
function trained({ values = [] }: StepsTouchOptions): readonly number[] {
  const [x1, x2] = values;
  const said = (w1: number, w2: number, b: number) => w1 * x1 + w2 * x2 + b;
  const loss = (w1: number, w2: number, b: number) => (said(w1, w2, b) - 2) ** 2;
  const weights = [0.5, -0.5, 0] as const;
  const slopes = weights.map((_, at) => {
    const beside = (by: number) =>
      loss(...(weights.map((each, i) => each + (i === at ? by : 0)) as [number, number, number]));
    return beside(0.5) - beside(-0.5); // exact for a parabola
  });
  const moved = weights.map((each, at) => each - 0.1 * slopes[at]) as [number, number, number];
  const first = said(...weights);
  return [first, loss(...weights), 2 * (first - 2), ...slopes, ...moved, said(...moved)];
}

const tenths = (roll: Dice) => roll(-30, 30) / 10;

const randomWalks: Readonly<Record<string, RandomWalk>> = {
  convolution: { draw: randomConvolution, values: convolved },
  'max pooling': {
    draw: (roll) => ({ of: 'maxPooling', input: randomPicture(roll), poolSize: roll(2, 3), strides: roll(1, 3) }),
    values: (options) => windowsOf(options).map((read) => Math.max(...read)),
  },
  'average pooling': {
    draw: (roll) => ({ of: 'averagePooling', input: randomPicture(roll), poolSize: roll(2, 3), strides: roll(1, 3) }),
    values: (options) => windowsOf(options).map((read) => read.reduce((sum, value) => sum + value) / read.length),
  },
  flattening: {
    draw: (roll) => {
      const first = randomPicture(roll);
      return { of: 'flatten', input: [first, first.map((row) => row.map(() => roll(-9, 9)))] };
    },
    values: ({ input }) => channelsLast(input as number[][][]),
  },
  softmax: {
    draw: (roll) => ({ of: 'softmax', values: Array.from({ length: roll(2, 5) }, () => tenths(roll)) }),
    values: ({ values = [] }) => {
      const powers = values.map((value) => Math.E ** value);
      const total = powers.reduce((sum, power) => sum + power);
      return [...powers, total, ...powers.map((power) => power / total)];
    },
  },
  'a step of training': { draw: (roll) => ({ of: 'training', values: [roll(-9, 9), roll(-9, 9)] }), values: trained },
};

function randomPlan(roll: (low: number, high: number) => number): { input: number[]; layers: PlannedLayer[] } {
  const names = Object.keys(plannedOptions) as PlannedName[];
  const body: PlannedName[] = ['conv2d', 'maxPooling2d', 'averagePooling2d', 'dropout'];
  const chosen = Array.from({ length: roll(1, 6) }, () =>
    roll(0, 5) === 0 ? names[roll(0, names.length - 1)] : body[roll(0, 3)],
  );
  const numbers = {
    filters: roll(1, 16),
    kernelSize: roll(1, 5),
    strides: roll(1, 2),
    padding: ['valid', 'same'][roll(0, 1)],
  };
  const side = roll(6, 32);
  const planned = [...chosen, 'flatten', 'dense'].map((name): PlannedLayer => {
    const layer = name as PlannedName;
    return { layer, options: layer === 'conv2d' ? { ...plannedOptions.conv2d, ...numbers } : plannedOptions[layer] };
  });
  return { input: [side, side + roll(0, 3), roll(1, 3)], layers: planned };
}

/** What the code that one takes along makes. */
function networkOf(code: string): layers.Sequential {
  const [, body] = /const network = ([\s\S]*?);\n/.exec(code) ?? [];
  return new Function('lib', `with (lib) { return ${body}; }`)({ ...layers, sequential }) as layers.Sequential;
}
