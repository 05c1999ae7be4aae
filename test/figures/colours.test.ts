import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Colour, colours, inkOn, seriesColours } from '../../kernel-lib/figures/colours.ts';
import { shade } from '../../kernel-lib/figures/shade.ts';

const library = fileURLToPath(new URL('../../kernel-lib/', import.meta.url));
const style = readFileSync(`${library}site/assets/site.css`, 'utf8');

/** The grounds that a mark outside a figure stands on: the page's and JupyterLab's, light and dark. */
const grounds: readonly Colour[] = [
  ...[...style.matchAll(/--(?:page|card): #(\w\w)(\w\w)(\w\w)/g)].map(
    ([, ...parts]) => parts.map((part) => Number.parseInt(part, 16)) as unknown as Colour,
  ),
  [255, 255, 255],
  [17, 17, 17],
];

const light = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const linear = (colour: Colour) => colour.map(light);

/** WCAG 2's contrast, after its definition. */
function contrast(one: Colour, other: Colour): number {
  const [low, high] = [one, other]
    .map((colour) => linear(colour).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const eyes = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

/** Where an eye sees a colour in CIE L*a*b*. */
function lab(colour: Colour, eye: keyof typeof eyes): number[] {
  const part = linear(colour);
  const seen = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        part.reduce((sum, each, i) => sum + each * eyes[eye][row + i], 0),
      ),
    ),
  );
  const white = [0.95047, 1, 1.08883];
  const [x, y, z] = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ].map((row, axis) => {
    const share = row.reduce((sum, each, i) => sum + each * seen[i], 0) / white[axis];
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Colour, other: Colour, eye: keyof typeof eyes) =>
  Math.hypot(...lab(one, eye).map((place, i) => place - lab(other, eye)[i]));

describe.each(['usual', 'protanopia', 'deuteranopia'] as const)('to an eye with %s sight', (eye) => {
  test.each([
    ['positive', 'negative'],
    ['right', 'wrong'],
    ['window', 'negative'],
    ['window', 'lost'],
    ['window', 'positive'],
    ['read', 'zero'],
  ] as const)('%s is not %s', (one, other) => {
    // A difference of 2.3 is just seen; nine times that is seen in a thin line.
    expect(distance(colours[one], colours[other], eye)).toBeGreaterThanOrEqual(20);
  });
});

describe('on their paper', () => {
  test.each(['text', 'faint', 'right', 'wrong', 'dark'] as const)('%s can be read', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...seriesColours.keys()])('the name of line %i can be read', (i) => {
    expect(contrast(seriesColours[i], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['window', 'padding', 'lost', 'positive', 'negative', 'line'] as const)('%s can be seen', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(3);
  });

  test('every number on every fill can be read', () => {
    for (let step = -50; step <= 50; step++) {
      for (const shading of ['grey', 'signed'] as const) {
        const fill = shade(step / 50, shading, [-1, 1]);
        expect(contrast(fill, inkOn(fill)), `${shading} ${step}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const name of ['read', 'result', 'block', 'paper'] as const) {
      expect(contrast(colours[name], inkOn(colours[name])), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test.each(['right', 'wrong', 'line'] as const)('%s can be seen beside words on every page, light and dark', (name) => {
  expect(grounds).toHaveLength(6);
  for (const ground of grounds) expect(contrast(colours[name], ground), `${ground}`).toBeGreaterThanOrEqual(3);
});

test('the result is the orange of the window, zero is white, and negative is no orange', () => {
  expect(colours.result).toEqual(colours.window);
  expect(colours.zero).toEqual([255, 255, 255]);
  const [red, green] = colours.negative;
  expect(green / red).toBeLessThan(0.25);
});

const named = 'black|white|red|green|blue|orange|yellow|grey|gray|purple|brown|pink|crimson|silver';
const literal = new RegExp(
  [
    String.raw`["'\`:(\s]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!['"\`]?\))`,
    String.raw`\b(?:rgba?|hsla?|oklch|lab)\(\s*\d`,
    String.raw`(?:Colour(?:\[\])? =|fill:|stroke:|color:) \[\d+, \d+, \d+\]`,
    String.raw`\b(?:fill|stroke|color|background|border)[a-z-]*(?:=["']|:\s*["']?)(?:${named})\b`,
  ].join('|'),
  'i',
);

test.each(['#fff', ' #a1b2c3;', 'rgb(1,2,3)', 'const a: Colour = [1, 2, 3];', 'fill="red"', 'background: white'])(
  'a colour is found in %s',
  (text) => expect(` ${text}`).toMatch(literal),
);

test('no colour is named but in colours.ts and at the head of the styles of the pages', () => {
  const files = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mjs|js|css|py|j2)$/.test(file) && !/^(dist|node_modules)\//.test(file))
    .filter((file) => file !== 'figures/colours.ts');
  expect(files).toContain('figures/svg.ts');
  const found = files.flatMap((file) => {
    const text = readFileSync(`${library}${file}`, 'utf8');
    const rest = /^site\/assets\/\w+\.css$/.test(file) ? text.replace(/:root \{[^}]*\}/g, '') : text;
    // A selector asks for a colour that stands somewhere, and gives none.
    const given = file.endsWith('.css') ? rest.replace(/\[[^\]]*\]/g, '') : rest;
    return given.split('\n').flatMap((line) => (literal.test(line) ? [`${file}: ${line.trim()}`] : []));
  });
  expect(found).toEqual([]);
});
