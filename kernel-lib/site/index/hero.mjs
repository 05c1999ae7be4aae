// @ts-check
import { pixels } from './pixels.mjs';
import { words } from './words.mjs';

/** @typedef {import('./reader.mjs').Reader} Reader */
/** @typedef {import('./reader.mjs').Sight} Sight */

/** The digits that one can send through the network. */
export const shownDigits = [3, 9];

/** Where everything stands in the picture of a wide and of a narrow page, in units of the picture. */
const layouts = {
  wide: {
    size: [1260, 304],
    digit: { x: 2, y: 40, cell: 9.2 },
    maps: { x: 352, y: 40, cell: 4.7, columns: 3, gap: 12.8 },
    pooled: { x: 824, y: 40, cell: 4.7, columns: 2, gap: 10 },
    bars: { x: 1066, y: 38, row: 26, width: 192 },
    text: 17,
    under: false,
  },
  tall: {
    size: [360, 722],
    digit: { x: 2, y: 28, cell: 6.4 },
    maps: { x: 2, y: 250, cell: 4.35, columns: 3, gap: 8 },
    pooled: { x: 2, y: 526, cell: 4.35, columns: 2, gap: 8 },
    bars: { x: 168, y: 524, row: 19, width: 188 },
    text: 13,
    under: true,
  },
};

/**
 * What the pictures of both languages use: digits, their maps before and after pooling, and where these stand.
 *
 * @param {Reader} reader
 */
export function heroSymbols(reader) {
  const { seen } = reader;
  const sheets = shownDigits
    .flatMap((digit) => {
      const { digit: picture, maps, pooled } = seen[digit];
      const most = Math.max(...maps.flat(2));
      return [
        `<g id="digit-${digit}">${pixels(picture)}</g>`,
        ...maps.map((map, i) => `<g id="map-${digit}-${i}">${pixels(map, most)}</g>`),
        ...pooled.map((map, i) => `<g id="pool-${digit}-${i}">${pixels(map, most)}</g>`),
      ];
    })
    .join('');
  return sheets + forms.map((form) => journey(form, reader)).join('');
}

/**
 * A digit on its way through the network, left to right on a wide page and downwards on a narrow one.
 *
 * @param {'ko' | 'en'} language
 */
export function hero(language) {
  return forms.map((form) => drawing(form, language)).join('\n');
}

const forms = /** @type {const} */ (['wide', 'tall']);

/** Where the window stands at first: row and column, counted from 0. */
const start = [7, 12];

/**
 * @param {'wide' | 'tall'} form
 * @param {'ko' | 'en'} language
 */
function drawing(form, language) {
  const { size, text } = layouts[form];
  const title = `${language}-${form}-title`;
  return `<svg class="journey ${form}" data-form="${form}" viewBox="0 0 ${size.join(' ')}" role="img" aria-labelledby="${title}">
<title id="${title}">${words[language].hero}</title><use href="#${form}"/>
<g class="names" font-size="${text}">${names(layouts[form], language)}</g></svg>`;
}

/**
 * @param {'wide' | 'tall'} form
 * @param {Reader} reader
 */
function journey(form, reader) {
  const { digit, maps, pooled } = layouts[form];
  const shown = shownDigits.map((one, i) => sight(layouts[form], one, reader.seen[one], i > 0)).join('');
  return `<g id="${form}">${papers(layouts[form])}${shown}<path class="rays" d="${rays(layouts[form])}"/>
${marks('window', [{ ...digit, size: 3 }])}${marks('cell', places(maps, 26))}${marks('half', places(pooled, 13))}</g>`;
}

/** @typedef {(typeof layouts)['wide']} Layout */
/** @typedef {{ x: number, y: number, cell: number }} Place */

/**
 * The places of maps.
 *
 * @param {Layout['maps']} grid
 * @param {number} side
 * @returns {Place[]}
 */
function places({ x, y, cell, columns, gap }, side) {
  const step = side * cell + gap;
  return Array.from({ length: 6 }, (_, i) => ({
    x: round(x + (i % columns) * step),
    y: round(y + Math.floor(i / columns) * step),
    cell,
  }));
}

/** @param {Layout} layout */
function papers({ digit, maps, pooled }) {
  const paper = (/** @type {Place} */ { x, y, cell }, /** @type {number} */ side) =>
    `<rect class="paper" x="${x}" y="${y}" width="${round(side * cell)}" height="${round(side * cell)}"/>`;
  return [
    paper(digit, 28),
    ...places(maps, 26).map((place) => paper(place, 26)),
    ...places(pooled, 13).map((place) => paper(place, 13)),
  ].join('');
}

/**
 * @param {Layout} layout
 * @param {number} digit
 * @param {Sight} sight
 * @param {boolean} hidden
 */
function sight(layout, digit, { chances }, hidden) {
  const use = (/** @type {string} */ id, /** @type {Place} */ { x, y, cell }) =>
    `<use href="#${id}" transform="translate(${x} ${y}) scale(${cell})"/>`;
  const maps = places(layout.maps, 26).map((place, i) => use(`map-${digit}-${i}`, place));
  const pooled = places(layout.pooled, 13).map((place, i) => use(`pool-${digit}-${i}`, place));
  return `<g class="sight" data-digit="${digit}"${hidden ? ' visibility="hidden"' : ''}>${use(`digit-${digit}`, layout.digit)}<g class="blue">${maps.join('')}${pooled.join('')}</g>${bars(layout.bars, chances)}</g>`;
}

/**
 * @param {Layout['bars']} place
 * @param {readonly number[]} chances
 */
function bars({ x, y, row, width }, chances) {
  const right = chances.indexOf(Math.max(...chances));
  const lines = chances.map((chance, digit) => {
    const middle = round(y + (digit + 0.5) * row);
    const length = Math.max(1.5, round(chance * (width - 22)));
    const bar = `<rect class="bar${digit === right ? ' most' : ''}" x="${x + 22}" y="${round(middle - row * 0.32)}" width="${length}" height="${round(row * 0.64)}" rx="2"/>`;
    return `<text class="digit${digit === right ? ' most' : ''}" x="${x + 6}" y="${round(middle + row * 0.24)}" font-size="${round(row * 0.72)}">${digit}</text>${bar}`;
  });
  return lines.join('');
}

/**
 * Outlines that the script moves: each cell as large as the numbers under it.
 *
 * @param {string} kind
 * @param {readonly (Place & { size?: number })[]} places
 */
function marks(kind, places) {
  const [row, column] = kind === 'half' ? start.map((place) => Math.floor(place / 2)) : start;
  return places
    .map(({ x, y, cell, size = 1 }) => {
      const side = round(cell * size);
      return `<rect class="mark ${kind}" data-x="${x}" data-y="${y}" data-cell="${cell}" x="${round(x + column * cell)}" y="${round(y + row * cell)}" width="${side}" height="${side}"/>`;
    })
    .join('');
}

/**
 * From the window to what it gave in the first map, and on to the cell that stands for it after pooling.
 *
 * @param {Layout} layout
 */
function rays({ digit, maps }) {
  const [row, column] = start;
  const [left, top, side] = [digit.x + column * digit.cell, digit.y + row * digit.cell, 3 * digit.cell];
  const [x, y] = [maps.x + column * maps.cell, maps.y + row * maps.cell];
  return `M${round(left + side)} ${round(top)}L${round(x)} ${round(y)}M${round(left + side)} ${round(top + side)}L${round(x)} ${round(y + maps.cell)}`;
}

/**
 * The name of each stage over it, and its shape.
 *
 * @param {Layout} layout
 * @param {'ko' | 'en'} language
 */
function names({ digit, maps, pooled, bars, under }, language) {
  const stages = words[language].stages;
  const shapes = ['28×28', '26×26×6', '13×13×6', '10'];
  return [digit, maps, pooled, bars]
    .map(({ x, y }, i) => {
      const over = under ? y - 10 : 22;
      return `<text x="${x}" y="${over}">${stages[i]} <tspan>${shapes[i]}</tspan></text>`;
    })
    .join('');
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
