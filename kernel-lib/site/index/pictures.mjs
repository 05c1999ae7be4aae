// @ts-check
import {
  averagePooling2d,
  catsAndDogs,
  conv2d,
  dense,
  fashionMnist,
  flatten,
  maxPooling2d,
  modelTable,
  photograph,
  random,
  resNet18,
  sequential,
  slide,
  summary,
  takeRows,
  tensor,
  wine,
} from 'kernel-lib';
import { pixels } from './pixels.mjs';

/** @typedef {import('./reader.mjs').Reader} Reader */
/** @typedef {import('./reader.mjs').Sheet} Sheet */

/**
 * The picture of each lesson by its number, 320 by 180 and without words, of what the lesson is about; every number in it is
 * the library's. It has no answer to anything that a lesson asks.
 *
 * @type {Readonly<Record<string, (reader: Reader) => string | Promise<string>>>}
 */
export const pictures = {
  '00': tenDigits,
  '01': pixelNumbers,
  '02': edges,
  '03': staircase,
  '04': sheetsOfColour,
  '05': connections,
  '06': pooledMap,
  '07': scores,
  '08': stack,
  '09': curves,
  10: confusions,
  11: clothesAndPrices,
  12: heavyLayer,
  13: outlines,
  14: shortcuts,
};

/** @param {Reader} reader */
function tenDigits({ seen }) {
  // What is hardly there is left out: at this size it cannot be seen.
  const small = seen.map(({ digit }) => halved(digit).map((row) => row.map((ink) => (ink < 0.25 ? 0 : ink))));
  return small.map((digit, i) => at(14 + (i % 5) * 60, 24 + Math.floor(i / 5) * 70, 3.8, pixels(digit))).join('');
}

/** @param {Reader} reader */
function pixelNumbers({ seen }) {
  const cut = crop(seen[3].digit, 5, 9, 5, 9);
  const numbers = cut.flatMap((values, row) =>
    values.map(
      (value, column) =>
        `<text class="${value > 0.625 ? 'on' : 'ink'}" x="${column * 32 + 32}" y="${row * 32 + 31}">${Math.round(value * 255)}</text>`,
    ),
  );
  return `${at(16, 10, 32, pixels(cut))}<g class="numerals">${numbers.join('')}</g>`;
}

/** @param {Reader} reader */
function edges({ seen: [, , , { digit }] }) {
  const input = tensor(digit.flat(), [1, 28, 28, 1]);
  const layer = sequential([conv2d({ filters: 1, kernelSize: 3, activation: 'relu' })]).build([28, 28, 1], random(1));
  const [kernel, bias] = layer.params;
  kernel.value.data.set([-1, -1, -1, 0, 0, 0, 1, 1, 1]);
  bias.value.data.fill(0);
  const map = rows([...layer.forward(input).output.data], 26);
  const place = map.flat().indexOf(Math.max(...map.flat()));
  const [row, column] = [Math.floor(place / 26), place % 26];
  const [x, y, left, top] = [12 + column * 4.7, 24 + row * 4.7, 180 + column * 4.7, 28 + row * 4.7].map(r);
  return `${at(12, 24, 4.7, pixels(digit))}${at(180, 28, 4.7, `<g class="blue">${pixels(map)}</g>`)}
<path class="line orange thick" d="${square(x, y, 14.1)}${square(left, top, 4.7)}M${r(x + 14.1)} ${y}L${left} ${top}M${r(x + 14.1)} ${r(y + 14.1)}L${left} ${r(top + 4.7)}"/>`;
}

function staircase() {
  const { positions, size, length } = slide(28, { size: 3 });
  const cell = 10;
  const cells = Array.from({ length: length + 1 }, (_, i) => `M${20 + i * cell} 12v14`).join('');
  const windows = Array.from({ length: positions }, (_, i) => `M${20 + i * cell} ${36 + i * 5}h${size * cell}`).join(
    '',
  );
  return `<path class="line ink a3" d="M20 12h${length * cell}M20 26h${length * cell}${cells}"/><path class="line orange thick" d="${windows}"/>`;
}

async function sheetsOfColour() {
  const { data } = await photograph('coffee', { size: [16, 20] });
  const sheet = (/** @type {number} */ channel) =>
    rows(
      Array.from({ length: 320 }, (_, pixel) => data[pixel * 3 + channel]),
      20,
    );
  return ['red', 'green', 'blue']
    .map((colour, i) => {
      const paper = `<path class="sheet" d="M0 0h20v16h-20z"/>`;
      return at(20 + i * 62, 12 + i * 24, 7.2, `${paper}<g class="${colour}">${pixels(sheet(i), 1)}</g>`);
    })
    .join('');
}

function connections() {
  const { positions, size, length } = slide(3, { size: 2 });
  const [inputs, outputs] = [length ** 2, positions ** 2];
  const from = (/** @type {number} */ i) => `${20 + i * 15} 40`;
  const to = (/** @type {number} */ i) => `${42 + i * 25} 140`;
  const line = (/** @type {number} */ input, /** @type {number} */ output) => `M${from(input)}L${to(output)}`;
  const all = Array.from({ length: inputs * outputs }, (_, i) => line(i % inputs, Math.floor(i / inputs))).join('');
  const shared = Array.from({ length: size ** 2 }, (_, weight) =>
    Array.from({ length: outputs }, (_, output) => {
      const row = Math.floor(output / positions) + Math.floor(weight / size);
      return line(row * length + (output % positions) + (weight % size), output);
    }).join(''),
  );
  const colours = ['orange', 'blue', 'green', 'violet'];
  const dots = [
    ...Array.from({ length: inputs }, (_, i) => `M${from(i)}h0`),
    ...Array.from({ length: outputs }, (_, i) => `M${to(i)}h0`),
  ].join('');
  const ends = `<path class="dots" d="${dots}"/>`;
  const few = shared.map((d, i) => `<path class="line ${colours[i]}" d="${d}"/>`).join('');
  return `<path class="line ink a3" d="${all}"/>${ends}<g transform="translate(160)">${few}${ends}</g>`;
}

/** @param {Reader} reader */
function pooledMap({ seen: [, , , { maps }] }) {
  const map = crop(fullest(maps), 8, 8, 8, 8);
  const input = tensor(map.flat(), [1, 8, 8, 1]);
  const pooled = rows(
    [
      ...sequential([maxPooling2d({ poolSize: 2 })])
        .build([8, 8, 1], random(1))
        .forward(input).output.data,
    ],
    4,
  );
  const most = Math.max(...map.flat());
  const lattice = (
    /** @type {number} */ side,
    /** @type {number} */ cell,
    /** @type {number} */ x,
    /** @type {number} */ y,
  ) =>
    Array.from(
      { length: side + 1 },
      (_, i) => `M${x + i * cell} ${y}v${side * cell}M${x} ${y + i * cell}h${side * cell}`,
    ).join('');
  return `<g class="blue">${at(18, 18, 18, pixels(map, most))}${at(222, 54, 18, pixels(pooled, most))}</g>
<path class="line ink a2" d="${lattice(8, 18, 18, 18)}${lattice(4, 18, 222, 54)}"/>
<path class="line orange thick" d="${square(90, 54, 36)}${square(258, 72, 18)}M126 54L258 72M126 90L258 90"/>`;
}

/** @param {Reader} reader */
function scores({ seen: [, , , , , , , , , { pooled, chances }] }) {
  const line = rows(fullest(pooled).flat().slice(0, 144), 48);
  const strips = line.map((strip, i) =>
    at(16, 20 + i * 22, 6, `<g transform="scale(1 2.2)">${pixels([strip], Math.max(...line.flat()))}</g>`),
  );
  const bars = chances.map((chance, i) => `M${38 + i * 27} 164v${-Math.max(2, Math.round(chance * 78))}`).join('');
  return `<g class="blue">${strips.join('')}</g><path class="bars orange" d="${bars}"/><path class="line ink a3" d="M20 164h280"/>`;
}

function stack() {
  const layers = [
    conv2d({ filters: 8, kernelSize: 3 }),
    maxPooling2d({ poolSize: 2 }),
    conv2d({ filters: 16, kernelSize: 3 }),
    maxPooling2d({ poolSize: 2 }),
  ];
  const shapes = [[28, 28, 1], ...summary(sequential(layers), [28, 28, 1]).rows.map(({ output }) => output)];
  let x = 16;
  return shapes
    .map(([height, , channels], i) => {
      const side = height * 4.2;
      const depth = 3 + channels * 1.7;
      const [left, top] = [x, 98 - side / 2 + side * 0.08];
      x += side * 0.34 + depth + 17;
      return block(left, top, side, depth, ['ink', 'blue', 'orange'][i === 0 ? 0 : 1 + ((i + 1) % 2)]);
    })
    .join('');
}

/** @param {Reader} reader */
function curves({ losses }) {
  const colours = ['violet', 'blue', 'orange'];
  const height = (/** @type {number} */ loss) => Math.round(164 - Math.min(2.9, loss) * 50);
  const lines = losses.map((values, i) => {
    const means = smoothed(values, 8).filter((_, j) => j % 3 === 0);
    const step = 284 / (means.length - 1);
    return `<path class="line thick ${colours[i]}" d="M${means.map((loss, j) => `${Math.round(20 + j * step)} ${height(loss)}`).join('L')}"/>`;
  });
  return `<path class="line ink a3" d="M20 14V164H304"/>${lines.join('')}`;
}

/** @param {Reader} reader */
function confusions({ confusion }) {
  const right = confusion.map((row, i) => row.map((count, j) => (i === j ? count : 0)));
  const wrong = confusion.map((row, i) => row.map((count, j) => (i === j ? 0 : count)));
  const lattice = Array.from({ length: 11 }, (_, i) => `M${82 + i * 15.6} 12v156M82 ${12 + i * 15.6}h156`).join('');
  return `${at(82, 12, 15.6, `<g class="blue">${pixels(right)}</g><g class="orange">${pixels(wrong, 8)}</g>`)}<path class="line ink a1" d="${lattice}"/>`;
}

function clothesAndPrices() {
  const { train } = fashionMnist();
  const coat = rows([...takeRows(train.x, [train.y.data.indexOf(4)]).data], 28);
  const dots = wine().map(({ growing_season_temp_c: warmth, log_price: price }) => {
    const [x, y] = [190 + (warmth - 14.8) * 40, 160 - (price - 6) * 52].map(r);
    return `M${x} ${y}h0`;
  });
  return `${at(12, 24, 4.7, pixels(coat))}<path class="line ink a3" d="M180 14V164H308"/><path class="dots orange" d="${dots.join('')}"/>`;
}

/** The layers of D5.19's network on a line, and over each as much of a bar as it has of all parameters. */
function heavyLayer() {
  const layers = [
    conv2d({ filters: 32, kernelSize: 3 }),
    maxPooling2d({ poolSize: 2 }),
    flatten(),
    dense({ units: 512 }),
    dense({ units: 10 }),
  ];
  const { rows: each, total } = summary(sequential(layers), [32, 32, 3]);
  const blocks = each.map(({ output: [height] }, i) => {
    const side = Math.max(6, Math.min(44, height * 1.4));
    return `M${34 + i * 58} 168h${i < 2 ? 22 : 8}v${r(-side)}h${i < 2 ? -22 : -8}z`;
  });
  const bars = each.map(
    ({ parameters }, i) => `M${46 + i * 58} 112v${-Math.max(2, Math.round((parameters / total) * 96))}`,
  );
  return `<g class="block blue"><path class="b1" d="${blocks.join('')}"/></g><path class="bars orange" d="${bars.join('')}"/><path class="line ink a3" d="M20 112h284"/>`;
}

/** A cat, and a dog of which a square is hidden. */
async function outlines() {
  const { x } = await (await catsAndDogs()).load();
  const [cat, dog] = [20, 1018].map((row) => rows([...takeRows(x, [row]).data], 28));
  const hidden = dog.map((line, row) => line.map((ink, column) => (isBetween(row) && isBetween(column) ? 0 : ink)));
  const side = 9 * 4.7;
  return `${at(20, 24, 4.7, pixels(cat))}${at(168, 24, 4.7, pixels(hidden))}<path class="line orange thick" d="${square(r(168 + side), r(24 + side), 28.2)}"/>`;
}

/** @param {number} cell */
function isBetween(cell) {
  return cell >= 9 && cell < 15;
}

/** The convolutions of ResNet-18, as high as the side of their maps has bits, and the ways around each two of them. */
function shortcuts() {
  const { rows: layers } = modelTable(resNet18(), resNet18().input);
  const line = layers.filter(({ layer, window }) => layer === 'conv2d' && window?.size[0] !== 1);
  const x = (/** @type {number} */ i) => 24 + i * 17;
  const top = (/** @type {number} */ i) => 160 - Math.round(Math.log2(line[i].output[0]) * 12);
  const sticks = line.map((_, i) => `M${x(i)} 160V${top(i)}`).join('');
  const ways = Array.from({ length: (line.length - 1) / 2 }, (_, block) => {
    const [from, to] = [2 * block, 2 * block + 2];
    const above = top(from + 1) - 44;
    return `M${x(from)} ${top(from)}C${x(from)} ${above} ${x(to)} ${above} ${x(to)} ${top(to)}`;
  });
  return `<path class="line blue thick" d="${sticks}"/><path class="line orange thick" d="${ways.join('')}"/><path class="line ink a3" d="M12 160h296"/>`;
}

/**
 * A block of maps seen from the side: as high as they are, as deep as there are many.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} side
 * @param {number} depth
 * @param {string} colour
 */
function block(x, y, side, depth, colour) {
  const [slant, back] = [side * 0.34, depth];
  const drop = slant * 0.5;
  const front = `M${r(x + back)} ${r(y)}l${r(slant)} ${r(-drop)}v${r(side)}l${r(-slant)} ${r(drop)}z`;
  const edge = `M${r(x)} ${r(y)}h${r(back)}v${r(side)}h${r(-back)}z`;
  const top = `M${r(x)} ${r(y)}l${r(slant)} ${r(-drop)}h${r(back)}l${r(-slant)} ${r(drop)}z`;
  return `<g class="block ${colour}"><path class="b1" d="${front}"/><path class="b2" d="${edge}"/><path class="b3" d="${top}"/></g>`;
}

/** @param {number} value */
function r(value) {
  return Math.round(value * 10) / 10;
}

/**
 * @param {readonly number[]} values
 * @param {number} width
 */
function smoothed(values, width) {
  const places = Array.from({ length: Math.floor(values.length / 2) }, (_, i) => i * 2);
  return places.map((place) => {
    const near = values.slice(Math.max(0, place - width), place + 1);
    return near.reduce((sum, value) => sum + value) / near.length;
  });
}

/** @param {readonly Sheet[]} sheets */
function fullest(sheets) {
  const total = (/** @type {Sheet} */ sheet) => sheet.flat().reduce((sum, value) => sum + value);
  return sheets.reduce((best, sheet) => (total(sheet) > total(best) ? sheet : best));
}

/** @param {Sheet} sheet */
function halved(sheet) {
  const layer = sequential([averagePooling2d({ poolSize: 2 })]).build([28, 28, 1], random(1));
  return rows([...layer.forward(tensor(sheet.flat(), [1, 28, 28, 1])).output.data], 14);
}

/**
 * @param {Sheet} sheet
 * @param {number} top
 * @param {number} left
 * @param {number} height
 * @param {number} width
 */
function crop(sheet, top, left, height, width) {
  return sheet.slice(top, top + height).map((row) => row.slice(left, left + width));
}

/**
 * @param {readonly number[]} values
 * @param {number} width
 */
function rows(values, width) {
  return Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} scale
 * @param {string} drawn
 */
function at(x, y, scale, drawn) {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${drawn}</g>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} side
 */
function square(x, y, side) {
  return `M${x} ${y}h${side}v${side}h${-side}z`;
}
