import { afterEach, describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel-lib/figures/figure.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { elements } from '../support/markup.ts';
import { gallery } from './gallery.ts';

const title = { ko: '제목', en: 'A title' };
const caption = { ko: '여기서 볼 것은 하나예요.', en: 'There is one thing to see here.' };

afterEach(() => setLanguage('en'));

describe.each(['ko', 'en'] as const)('in %s', (spoken) => {
  setLanguage(spoken);
  const figures = Object.entries(gallery(title, caption));

  test.each(figures)('%s is an SVG with a name and a description', (_, { svg, text }) => {
    const [root, name, description] = elements(svg);
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', xmlns: 'http://www.w3.org/2000/svg' } });
    expect(name).toMatchObject({ name: 'title', parent: 'svg', text: title[spoken] });
    expect(description).toMatchObject({ name: 'desc', parent: 'svg', text });
  });

  test.each(figures)('the caption of %s is no part of the drawing', (_, figure) => {
    expect(figure.caption).toBe(caption[spoken]);
    for (const word of caption[spoken].split(' ').filter((part) => part.length > 4)) {
      expect(svgTexts(figure).join(' ')).not.toContain(word);
      expect([...plotlyTexts(figure)].join(' ')).not.toContain(word);
    }
  });

  test.each(figures)('%s brings its own paper, and takes nothing from the page', (_, { svg, plotly }) => {
    const [root, , , paper] = elements(svg);
    const { width, height } = root.attributes;
    expect(paper).toMatchObject({
      name: 'rect',
      attributes: { x: '0', y: '0', width, height, fill: 'rgb(255,255,255)' },
    });
    expect(svg).not.toMatch(/currentColor|var\(/);
    expect(plotly.layout.paper_bgcolor).toBe('rgb(255,255,255)');
  });

  test.each(figures)('no letter of %s is slanted', (_, { svg, plotly }) => {
    expect(svg).not.toMatch(/font-style|italic|oblique|skew|<em|<i>/);
    expect(JSON.stringify(plotly)).not.toMatch(/italic|oblique|<em|<i>/);
  });

  test.each(figures)('%s says in Plotly what it says in SVG', (_, figure) => {
    const said = plotlyTexts(figure);
    for (const text of svgTexts(figure)) expect(said).toContain(text);
  });

  test.each(figures)('%s begins with its title and ends with its caption as text', (_, { text }) => {
    expect(text.split('\n')[0]).toBe(title[spoken]);
    expect(text.split('\n').at(-1)).toBe(caption[spoken]);
  });

  test.each(figures)('%s keeps inside its frame', (_, { svg }) => {
    const [{ attributes }, ...rest] = elements(svg);
    const [, , width, height] = attributes.viewBox.split(' ').map(Number);
    expect(width).toBeLessThanOrEqual(441);
    for (const { name, attributes: at } of rest.filter(({ name }) => name === 'rect' || name === 'image')) {
      expect(Number(at.x), name).toBeGreaterThanOrEqual(0);
      expect(Number(at.y), name).toBeGreaterThanOrEqual(0);
      expect(Number(at.x) + Number(at.width), name).toBeLessThanOrEqual(width);
      expect(Number(at.y) + Number(at.height), name).toBeLessThanOrEqual(height);
    }
  });

  test.each(figures)('%s is legible on a phone: its letters are 11 pixels high or more', (_, { svg }) => {
    const [{ attributes }, ...rest] = elements(svg);
    // Of the 390 pixels of a phone the page leaves 350 to a figure.
    const scale = Math.min(1, 350 / Number(attributes.width));
    for (const { name, text, attributes: at } of rest) {
      if (name === 'text') expect(Number(at['font-size']) * scale, text).toBeGreaterThanOrEqual(11);
    }
  });
});

describe('hostile words', () => {
  const hostile = `</title><script>alert(1)</script><img src=x onerror="alert(2)"> & $x$ %{y} ]]> \u0000'`;
  const figures = Object.entries(gallery({ ko: hostile, en: hostile }, { ko: hostile, en: hostile }));

  test.each(figures)('make no element in the SVG of %s', (_, { svg }) => {
    const names = new Set(elements(svg).map(({ name }) => name));
    for (const name of names) expect(['svg', 'title', 'desc', 'rect', 'path', 'image', 'text']).toContain(name);
    for (const { attributes } of elements(svg)) {
      expect(Object.keys(attributes).filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    }
  });

  test.each(figures)('make no tag, formula or template in the Plotly figure of %s', (_, figure) => {
    for (const text of markedTexts(figure)) {
      expect(
        text.replace(/<\/?b>|<br>|<span style="color:rgb\(\d+,\d+,\d+\)">|<\/span>|<extra><\/extra>|%\{z\}/g, ''),
      ).not.toMatch(/[<>$]|%\{/);
    }
  });
});

/** The texts drawn in the SVG. */
function svgTexts({ svg }: Figure): string[] {
  return elements(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

/** The texts that Plotly is given to draw, in its markup. */
function markedTexts({ plotly: { data, layout } }: Figure): string[] {
  const { meta, ...drawn } = layout;
  const found: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string' && /^(text|name|label|hovertext|hovertemplate|ticktext)$/.test(key))
      found.push(value);
    else if (Array.isArray(value)) for (const item of value) collect(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) collect(item, name);
  };
  collect({ data, drawn }, '');
  return found;
}

function plotlyTexts(figure: Figure): Set<string> {
  const plain = markedTexts(figure)
    .flatMap((text) => text.split('<br>'))
    .map((text) => text.replace(/<[^>]*>/g, ''))
    .map((text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)))
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
  return new Set(plain);
}
