import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import * as lib from '../../kernel-lib/index.ts';
import { documentedOptions } from '../support/documented-options.ts';

const next = lib.random(1);
const four = { x: lib.tensor([1, 2, 3, 4], [4, 1]), y: lib.tensor([0, 1, 0, 1]) };
const picture = lib.zeros([1, 4, 4, 1]);
const kernel = lib.zeros([2, 2, 1, 1]);
const bias = lib.zeros([1]);
const model = lib.sequential([lib.dense({ units: 2 })]).build([1], next, lib.engine('readable'));
const [window] = [lib.slides([4, 4], { size: 2 })];
const filters = { filters: 1, kernelSize: 1 };
const decay = { learningRate: 1, decaySteps: 1 };
const step = { input: [[1, 2]], filter: [[1]] };
const axes = { x: { label: 'x' }, y: { label: 'y' }, series: [{ name: 'a', values: [1] }] };
const set = { name: 'mnist', files: [] } as const;
const file = { name: 'a', mirrors: [], hashed: 'file', sha256: '', bytes: 0 } as const;

/** Every function that takes options, called with one too many. */
const calls: Readonly<Record<string, (stray: object) => unknown>> = {
  activation: (stray) => lib.activation({ activation: 'relu', ...stray }),
  adagrad: (stray) => lib.adagrad(stray),
  adam: (stray) => lib.adam(stray),
  augment: (stray) => lib.augment(picture, { random: next, ...stray }),
  averagePooling2d: (stray) => lib.averagePooling2d({ poolSize: 2, ...stray }),
  barChart: (stray) => lib.barChart({ label: 'x', bars: [{ name: 'a', value: 1 }], ...stray }),
  batches: (stray) => [...lib.batches(four.x, four.y, stray)],
  batchNormalization: (stray) => lib.batchNormalization(stray),
  catsAndDogs: (stray) => lib.catsAndDogs(stray),
  cifar10: (stray) => lib.cifar10(stray),
  classChart: (stray) => lib.classChart(four.y, ['a', 'b'], stray),
  confusionChart: (stray) => lib.confusionChart([[1]], stray),
  conv2d: (stray) => lib.conv2d({ ...filters, ...stray }),
  conv2dTranspose: (stray) => lib.conv2dTranspose({ ...filters, ...stray }),
  convolution: (stray) => lib.convolution(picture, kernel, bias, window, stray),
  convolutionByLoops: (stray) => lib.convolutionByLoops(picture, kernel, bias, stray),
  convolutionStep: (stray) => lib.convolutionStep({ ...step, ...stray }),
  convolutionSteps: (stray) => lib.convolutionSteps({ ...step, ...stray }),
  cosineDecay: (stray) => lib.cosineDecay({ ...decay, ...stray }),
  dense: (stray) => lib.dense({ units: 1, ...stray }),
  depthwiseConv2d: (stray) => lib.depthwiseConv2d({ kernelSize: 1, ...stray }),
  download: (stray) => lib.download(file, tmpdir(), { offline: true, ...stray }),
  dropout: (stray) => lib.dropout({ rate: 0.5, ...stray }),
  evaluate: (stray) => lib.evaluate(model, four, stray),
  exponentialDecay: (stray) => lib.exponentialDecay({ ...decay, decayRate: 1, ...stray }),
  fashionMnist: (stray) => lib.fashionMnist(stray),
  featureMaps: (stray) => lib.featureMaps(picture, stray),
  filterImages: (stray) => lib.filterImages(kernel, stray),
  fit: (stray) => lib.fit(model, four, stray),
  grid: (stray) => lib.grid([[1]], stray),
  grids: (stray) => lib.grids([{ values: [[1]] }], stray),
  imageFolder: (stray) => lib.imageFolder('nowhere', { size: [8, 8], ...stray }),
  images: (stray) => lib.images(picture, stray),
  l1: (stray) => lib.l1(stray),
  l2: (stray) => lib.l2(stray),
  leakyReLU: (stray) => lib.leakyReLU(stray),
  lineChart: (stray) => lib.lineChart({ ...axes, ...stray }),
  maxPooling2d: (stray) => lib.maxPooling2d({ poolSize: 2, ...stray }),
  photograph: (stray) => lib.photograph('cat', stray),
  mnist: (stray) => lib.mnist(stray),
  networkDiagram: (stray) => lib.networkDiagram([{ name: 'a', shape: [1] }], stray),
  networkDiagrams: (stray) => lib.networkDiagrams([{ blocks: [{ name: 'a', shape: [1] }] }], stray),
  occlusion: (stray) => lib.occlusion(model, picture, 0, stray),
  pictureNumbers: (stray) => lib.pictureNumbers(picture, stray),
  predict: (stray) => lib.predict(model, four.x, stray),
  progress: (stray) => lib.progress({ total: 1, label: 'x', ...stray }),
  randomNormal: (stray) => lib.randomNormal(stray),
  randomUniform: (stray) => lib.randomUniform(stray),
  readCifarArchive: (stray) => lib.readCifarArchive('nowhere', stray),
  readCounts: (stray) => lib.readCounts([7, 7], { size: 3, ...stray }),
  "readCounts'": (stray) => lib.readCounts([7, 7], { size: 3 }, stray),
  readTable: (stray) => lib.readTable('a\n1', { a: 'number' }, 'CSV', stray),
  removeSet: (stray) => lib.removeSet(set, stray),
  resNet18: (stray) => lib.resNet18(stray),
  resNet50: (stray) => lib.resNet50(stray),
  reshapeLayer: (stray) => lib.reshapeLayer({ targetShape: [1], ...stray }),
  rmsprop: (stray) => lib.rmsprop(stray),
  sampleGrid: (stray) => lib.sampleGrid({ x: picture, y: bias }, ['a'], stray),
  separableConv2d: (stray) => lib.separableConv2d({ ...filters, ...stray }),
  setState: (stray) => lib.setState(set, stray),
  sgd: (stray) => lib.sgd(stray),
  shapes: (stray) => lib.shapes({ train: 3, test: 3, random: next, ...stray }),
  slide: (stray) => lib.slide(7, { size: 3, ...stray }),
  slides: (stray) => lib.slides([7, 7], { size: 3, ...stray }),
  sliding: (stray) => lib.sliding(7, { size: 3, ...stray }),
  "sliding'": (stray) => lib.sliding(7, { size: 3 }, stray),
  split: (stray) => lib.split(four, { random: next, ...stray }),
  stepDecay: (stray) => lib.stepDecay({ ...decay, dropRate: 1, ...stray }),
  table: (stray) => lib.table({ columns: ['a'], rows: [], ...stray }),
  transposedLength: (stray) => lib.transposedLength(7, { size: 3, ...stray }),
  truncatedNormal: (stray) => lib.truncatedNormal(stray),
  upSampling2d: (stray) => lib.upSampling2d(stray),
  watchedFit: (stray) => lib.watchedFit(model, four, stray),
  zeroPadding2d: (stray) => lib.zeroPadding2d(stray),
};

/** What a call, or the promise it gives, is refused with. */
async function sentence(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    expect(error).toBeInstanceOf(lib.Refusal);
    return (error as Error).message;
  }
  return 'nothing was refused';
}

afterEach(() => lib.setLanguage('en'));

const { functions: parameters, layers } = documentedOptions();

test('every function that takes options is called here', () => {
  expect(Object.keys(calls).sort()).toEqual([...parameters.keys()].sort());
});

test.each(Object.entries(calls))('%s has its own options and no other', async (name, call) => {
  const stray = { unheardOf: 1 };
  const [where, known] = (await sentence(() => call(stray))).split(': there is no option unheardOf; there are ');
  expect(where).toBe(said[name] ?? name);
  expect(known?.split(', ').sort()).toEqual(
    parameters
      .get(name)
      ?.map((option) => option.name)
      .sort(),
  );
  lib.setLanguage('ko');
  expect(await sentence(() => call(stray))).toMatch(`${where}: unheardOf 옵션은 없어요. 쓸 수 있는 옵션: `);
});

/** Who refuses where it is not the function that is called: the layer's name in Keras, and whose options the window is. */
const said: Readonly<Record<string, string>> = {
  reshapeLayer: 'reshape',
  readCounts: 'slides',
  "readCounts'": 'readCounts',
  sliding: 'slide',
  "sliding'": 'sliding',
};

const sizes = { filters: 1, kernelSize: 1, poolSize: 1, units: 1, targetShape: [1] };

test.each([...layers])('layerNamed %s has the options that decide its sizes and no other', async (name, options) => {
  const needed = Object.entries(sizes).filter(([size]) => options.some((option) => option.name === size));
  const given = { ...Object.fromEntries(needed), unheardOf: 1 } as never;
  const [where, known] = (await sentence(() => lib.layerNamed(name as 'conv2d', given))).split(
    ': there is no option unheardOf; there are ',
  );
  expect(where).toBe(name);
  expect(known?.split(', ')).toEqual(expect.arrayContaining(options.map((option) => option.name)));
});

test.each([
  ['fit', { epoch: 1 }, 'epochs'],
  ['watchedFit', { batch_size: 1 }, 'batchSize'],
  ['conv2d', { kernel_Size: 1 }, 'kernelSize'],
  ['maxPooling2d', { stride: 1 }, 'strides'],
  ['adam', { learning_rate: 1 }, 'learningRate'],
  ['randomUniform', { minVal: 1 }, 'minval'],
  ['transposedLength', { output_padding: 1 }, 'outputPadding'],
  ['images', { column: 1 }, 'columns'],
  ['l1', { l2: 1 }, 'l1'],
] as const)('%s asks whether what is like %o was meant', async (name, stray, meant) => {
  const [given] = Object.keys(stray);
  expect(await sentence(() => calls[name](stray))).toBe(`${name}: there is no option ${given}; did you mean ${meant}?`);
  lib.setLanguage('ko');
  expect(await sentence(() => calls[name](stray))).toBe(
    `${name}: ${given} 옵션은 없어요. ${meant} 옵션을 쓰려고 했나요?`,
  );
});

test.each<[string, string, string, (stray: object) => unknown]>([
  ['earlyStopping', 'patients', 'patience', (stray) => lib.fit(model, four, { earlyStopping: stray })],
  ['grids', 'value', 'values', (stray) => lib.grids([{ values: [[1]], ...stray }])],
  ['lineChart', 'rang', 'range', (stray) => lib.lineChart({ ...axes, y: { label: 'y', ...stray } })],
  ['split', 'tests', 'test', async (stray) => folder((pictures) => pictures.split({ random: next, ...stray }))],
  ['batches', 'sizes', 'size', async (stray) => folder((pictures) => pictures.batches(stray).next())],
])('%s, given within something else, has no option %s but %s', async (where, given, meant, call) => {
  expect(await sentence(() => call({ [given]: 1 }))).toBe(
    `${where}: there is no option ${given}; did you mean ${meant}?`,
  );
});

async function folder(work: (pictures: lib.ImageFolder) => unknown): Promise<void> {
  const pictures = await lib.catsAndDogs();
  try {
    await work(pictures);
  } finally {
    await pictures.close();
  }
}

test('a slide is a window again', () => {
  const slid = lib.slide(7, { size: 3, strides: 2 });
  expect(lib.slide(9, slid).positions).toBe(4);
  expect(lib.transposedLength(3, slid)).toBe(7);
});
