// @ts-check
import {
  adam,
  confusionMatrix,
  conv2d,
  dense,
  engine,
  fit,
  flatten,
  layerOutputs,
  maxPooling2d,
  mnist,
  predict,
  random,
  sequential,
  takeRows,
} from 'kernel-lib';

/** @typedef {readonly (readonly number[])[]} Sheet rows of numbers */

/**
 * @typedef {object} Sight what each layer makes of one digit
 * @property {Sheet} digit 28×28
 * @property {readonly Sheet[]} maps
 * @property {readonly Sheet[]} pooled
 * @property {readonly number[]} chances of each digit
 */

/**
 * @typedef {object} Reader a small network trained on real digits, and what it makes of some that it never saw
 * @property {readonly Sight[]} seen one of each digit, 0 to 9
 * @property {Sheet} confusion rows are right answers, columns predictions
 * @property {readonly (readonly number[])[]} losses batch by batch, at three learning rates
 */

/** @typedef {import('kernel-lib').Tensor} Tensor */
/** @typedef {import('kernel-lib').Examples} Examples */
/** @typedef {ReturnType<ReturnType<typeof sequential>['build']>} Model */

/** How many digits it learns from. */
export const learned = 4096;
const examined = 600;

/** @type {Promise<Reader> | undefined} */
let reader;

/**
 * The network of the front page's pictures, trained once a program; it has the same numbers on every machine.
 *
 * @returns {Promise<Reader>}
 */
export function trainedReader() {
  reader ??= trained();
  return reader;
}

/** @returns {Promise<Reader>} */
async function trained() {
  const { train, test } = mnist();
  const some = first(train, learned);
  const [slow, model, hasty] = [reading(), reading(), reading()];
  const losses = [
    await lossesOf(slow, some, 0.0004),
    await lossesOf(model, some, 0.004),
    await lossesOf(hasty, some, 0.1),
  ];
  const held = first(test, examined);
  const chances = columns(predict(model, held.x));
  return {
    seen: Array.from({ length: 10 }, (_, digit) => sight(model, held, doubtful(held, chances, digit))),
    confusion: confusionMatrix(held.y.data, chances.map(largest), 10),
    losses,
  };
}

/** A network small enough to be trained while the page is made. */
function reading() {
  const layers = [
    conv2d({ filters: 6, kernelSize: 3, activation: 'relu' }),
    maxPooling2d({ poolSize: 2 }),
    flatten(),
    dense({ units: 10, activation: 'softmax' }),
  ];
  return sequential(layers).build([28, 28, 1], random(5), engine());
}

/**
 * @param {Model} model
 * @param {Examples} examples
 * @param {number} learningRate
 */
async function lossesOf(model, examples, learningRate) {
  /** @type {number[]} */
  const losses = [];
  await fit(model, examples, {
    epochs: 2,
    random: random(7),
    optimizer: adam({ learningRate }),
    onBatchEnd: ({ loss }) => losses.push(loss),
  });
  return losses;
}

/**
 * @param {Model} model
 * @param {Examples} examples
 * @param {number} row
 * @returns {Sight}
 */
function sight(model, { x }, row) {
  const picture = takeRows(x, [row]);
  const [maps, pooled, , chances] = layerOutputs(model, picture);
  return { digit: sheets(picture)[0], maps: sheets(maps), pooled: sheets(pooled), chances: [...chances.data] };
}

/**
 * The row of a picture of a digit that the network reads rightly, and not quite surely.
 *
 * @param {Examples} examples
 * @param {readonly (readonly number[])[]} chances
 * @param {number} digit
 */
function doubtful({ y }, chances, digit) {
  const rows = [...y.data.keys()].filter((row) => y.data[row] === digit && largest(chances[row]) === digit);
  const distance = (/** @type {number} */ row) => Math.abs(chances[row][digit] - 0.8);
  return rows.reduce((best, row) => (distance(row) < distance(best) ? row : best));
}

/**
 * @param {Examples} examples
 * @param {number} count
 * @returns {Examples}
 */
function first({ x, y }, count) {
  const rows = Array.from({ length: count }, (_, row) => row);
  return { x: takeRows(x, rows), y: takeRows(y, rows) };
}

/**
 * The channels of one picture, each as rows.
 *
 * @param {Tensor} picture `[1, height, width, channels]`
 * @returns {Sheet[]}
 */
function sheets({ shape: [, height, width, channels], data }) {
  const value = (/** @type {number} */ channel, /** @type {number} */ row, /** @type {number} */ column) =>
    data[(row * width + column) * channels + channel];
  return Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => value(channel, row, column)),
    ),
  );
}

/** @param {Tensor} table `[n, length]` */
function columns({ shape: [count, length], data }) {
  return Array.from({ length: count }, (_, row) => [...data.subarray(row * length, (row + 1) * length)]);
}

/** @param {readonly number[]} values */
function largest(values) {
  return values.indexOf(Math.max(...values));
}
