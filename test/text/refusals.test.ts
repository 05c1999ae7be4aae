import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryOf } from '../../kernel-lib/engine/memory.ts';
import * as library from '../../kernel-lib/index.ts';
import { type LayerSpec, type Pass, setLanguage } from '../../kernel-lib/index.ts';
import { loadModel } from '../../kernel-lib/tensorflow/load-model.ts';
import { saveModel } from '../../kernel-lib/tensorflow/save-model.ts';

const hangul = /[가-힣]/;
/** Words of which English sentences are made; names of functions, options and types are the same in both languages. */
const english = /\b(the|is|are|not|there|must|needs?|cannot|with|of|has|holds|does)\b/;

const { tensor, zeros, random, sequential, dense, flatten, conv2d, touch } = library;
const model = () => sequential([flatten(), dense({ units: 2, activation: 'softmax' })]).build([2, 2, 1], random(1));
const x = zeros([4, 2, 2, 1]);
const y = tensor([0, 1, 0, 1]);
const pass: Pass = { output: zeros([2, 3]), backward: (gradient) => gradient };
const any = (value: unknown) => value as never;
const softmaxed: Pass = { ...pass, softmaxOf: { ...pass, output: zeros([1, 2]) } };
const sigmoid: Pass = { ...pass, output: zeros([1, 1]), sigmoidOf: pass };
const axes = { x: { label: 'x' }, y: { label: 'y' } };
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const built = (layer: LayerSpec, input: readonly number[] = [2, 2, 1]) => sequential([layer]).build(input, random(1));
const odd: LayerSpec = { ...flatten(), name: 'odd' };
const form = { size: [8, 8] } as const;

const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Puts a byte into files that promise more, and says where the first is. */
const put = (...names: [string, ...string[]]) => names.map((name) => written(name, bytes(1)))[0];

/** What a learner may do wrong, from one function after the other. */
const mistakes: readonly (readonly [what: string, work: () => unknown])[] = [
  ['an activation that there is not', () => dense({ units: 1, activation: any('swish') })],
  ['an option that there is not', () => conv2d(any({ filters: 1, kernelSize: 3, stride: 2 }))],
  ['a rate of dropout', () => library.dropout({ rate: 1 })],
  ['alpha', () => library.leakyReLU({ alpha: Number.NaN })],
  ['momentum', () => library.batchNormalization({ momentum: 2 })],
  ['filters', () => conv2d({ filters: 0, kernelSize: 3 })],
  ['a window too large', () => conv2d({ filters: 1, kernelSize: 9 }).outputShape([4, 4, 1])],
  ['a picture that is none', () => conv2d({ filters: 1, kernelSize: 3 }).outputShape([4])],
  ['a dense layer on a picture', () => dense({ units: 3 }).outputShape([4, 4, 1])],
  ['padding alone', () => library.maxPooling2d({ poolSize: 2, padding: 2 })],
  ['a network that cannot be', () => sequential([dense({ units: 3 })]).outputShape([4, 4, 1])],
  ['another shape', () => model().forward(zeros([1, 3, 3, 1]))],
  ['shapes that do not go together', () => library.engine('readable').add(zeros([3]), zeros([2]))],
  ['an engine that there is not', () => library.engine(any('turbo'))],
  ['a reshape', () => library.reshape(zeros([3]), [2, 2])],
  ['a row', () => library.takeRows(zeros([3]), [5])],
  ['a class', () => library.oneHot([7], 3)],
  ['a product', () => library.matmul(zeros([2, 3]), zeros([2, 3]))],
  ['an initializer', () => library.initializer(any('he'))],
  ['bounds', () => library.randomUniform({ minval: 2, maxval: 1 })],
  ['an optimizer', () => library.adam(any({ lr: 0.1 }))],
  ['a regularizer', () => library.l2(any({ rate: 0.1 }))],
  ['no softmax', () => library.categoricalCrossentropy(pass, zeros([2, 3]))],
  ['no sigmoid', () => library.binaryCrossentropy(pass, zeros([2, 3]))],
  ['other answers', () => library.meanSquaredError(pass, zeros([2]))],
  ['an empty batch', () => library.meanSquaredError({ ...pass, output: zeros([0, 3]) }, zeros([0, 3]))],
  ['a class beyond the classes', () => library.classCounts(tensor([0, 9]), 3)],
  ['k', () => library.topKAccuracy(0)],
  ['unequal numbers', () => library.confusionMatrix([0, 1], [0], 2)],
  ['no inputs', () => library.predict(model(), zeros([0, 2, 2, 1]))],
  ['unequal x and y', () => library.evaluate(model(), { x, y: tensor([1]) })],
  ['no examples', () => library.evaluate(model(), { x: zeros([0, 2, 2, 1]), y: zeros([0]) })],
  ['an option of evaluate', () => library.evaluate(model(), { x, y }, any({ batch: 2 }))],
  ['an output', () => library.saliency(model(), zeros([2, 2, 1]), 5)],
  ['an option of occlusion', () => library.occlusion(model(), zeros([2, 2, 1]), 0, any({ stride: 1 }))],
  ['shares of a split', () => library.split({ x, y }, { validation: 2, random: random(1) })],
  ['a seed', () => random(Number.NaN)],
  ['an endless seed', () => random(Number.POSITIVE_INFINITY)],
  ['an option of split', () => library.split({ x, y }, any({ train: 0.5, random: random(1) }))],
  ['an option of batches', () => [...library.batches(x, y, any({ batchSize: 2 }))]],
  ['an option of augment', () => library.augment(x, any({ zoom: 2, random: random(1) }))],
  ['no picture', () => library.augment(zeros([4]), { random: random(1) })],
  ['a file that is none', () => library.readIdx(new Uint8Array(3))],
  ['axes of a file', () => library.writeIdx({ type: 'uint8', shape: [], data: new Uint8Array(1) })],
  ['numbers of a file', () => library.writeIdx({ type: 'uint8', shape: [3], data: new Uint8Array(1) })],
  ['no bars', () => library.barChart({ label: '', bars: [] })],
  ['no lines', () => library.lineChart({ x: { label: '' }, y: { label: '' }, series: [] })],
  ['cells of a table', () => library.table({ columns: ['a', 'b'], rows: [['1']] })],
  ['no numbers', () => library.grid([])],
  ['rows of unequal length', () => library.grid([[1, 2], [1]])],
  ['too many axes', () => library.grid(zeros([2, 2, 2, 2]))],
  ['no blocks', () => library.networkDiagram([])],
  ['no confusions', () => library.confusionChart([[1, 2]])],
  ['feature maps', () => library.featureMaps(zeros([2, 2, 2, 2]))],
  ['channels of a picture', () => library.images([zeros([2, 2, 2])])],
  ['a position', () => library.convolutionStep({ input: [[1, 2]], filter: [[1]], at: [5, 5] })],
  ['too many positions', () => library.convolutionSteps({ input: zeros([40, 40]), filter: [[1]] })],
  ['no pictures', () => library.sampleGrid({ x: zeros([0, 2, 2, 1]), y: zeros([0]) }, any({ names: ['a'] }))],
  ['pixels beside the picture', () => library.pictureNumbers(x, { at: [9, 9] })],
  ['nothing to count', () => library.progress({ total: 0, label: '' })],
  ['a word', () => library.term('kernel-panic')],
  ['several layers', () => library.explain(sequential([flatten()]), [2, 2, 1])],
  [
    'no geometry',
    () => library.explain({ name: 'own', options: {}, outputShape: (s) => s, paramShapes: () => ({}) }, [2]),
  ],
  ['no window', () => library.reads(flatten(), [2, 2, 1])],
  ['a layer of no name', () => library.layerNamed(any('conv9d'), any({}))],
  ['a length', () => library.slide(-1, { size: 3 })],
  ['a share kept back', () => library.fit(model(), { x, y }, { validationSplit: 1 })],
  ['nothing kept back', () => library.fit(model(), { x, y }, { validationSplit: 0.1 })],
  [
    'examples class by class',
    () =>
      library.fit(model(), { x: zeros([8, 2, 2, 1]), y: tensor([0, 0, 0, 0, 1, 1, 1, 1]) }, { validationSplit: 0.5 }),
  ],
  ['an option of fit', () => library.fit(model(), { x, y }, any({ epoch: 2 }))],
  ['epochs', () => library.fit(model(), { x, y }, { epochs: 0 })],
  ['gaps', () => library.fit(model(), { x: { ...x, data: x.data.map(() => Number.NaN) }, y }, {})],
  [
    'a rate too high',
    () =>
      library.fit(
        model(),
        { x: { ...x, data: x.data.map(() => 1e30) }, y },
        { optimizer: library.sgd({ learningRate: 1e30 }), epochs: 3 },
      ),
  ],
  ['what is watched', () => library.fit(model(), { x, y }, { earlyStopping: any({ monitor: 'valLoss' }) })],
  ['a window of too many numbers', () => library.slide(7, { size: 3, dilationRate: 2 ** 52 })],
  ['a window that does not fit', () => library.slide(2, { size: 3 })],
  ['a padding', () => library.slide(7, { size: 3, padding: any('full') })],
  ['values for other axes', () => library.slides([4, 4], { size: any([1, 1, 1]) })],
  ['outputPadding', () => library.transposedLength(2, { size: 2, outputPadding: 1 })],
  ['nothing left', () => library.transposedLength(1, { size: 1, padding: 3 })],
  ['other positions', () => library.transposedLength(2, { size: 2, padding: 'same', outputPadding: 0 })],
  ['an option left out', () => conv2d(any({ kernelSize: 3 }))],
  ['groups', () => conv2d({ filters: 3, kernelSize: 1, groups: 2 }).outputShape([4, 4, 2])],
  ['words for no window', () => library.frameworks(flatten(), [2, 2, 1])],
  [
    'branches of other shapes',
    () =>
      library.layersThrough(
        {
          layers: [library.residual([conv2d({ filters: 2, kernelSize: 1 })], [conv2d({ filters: 3, kernelSize: 1 })])],
        },
        [4, 4, 1],
      ),
  ],
  ['nothing to move', () => library.checkGradients(flatten().build([1], random(1)), zeros([0, 1]))],
  ['a share below 0', () => library.categoricalCrossentropy(softmaxed, tensor([2, -1]))],
  ['shares that make no whole', () => library.categoricalCrossentropy(softmaxed, tensor([1, 1]))],
  ['no yes and no no', () => library.binaryCrossentropy(sigmoid, tensor([2], [1, 1]))],
  ['an end of a range', () => library.images(zeros([1, 2, 2, 1]), { range: [0, Number.NaN] })],
  ['a table of no counts', () => library.confusionChart([[-1]])],
  ['places of a line', () => library.lineChart({ ...axes, series: [{ name: 'a', values: [1], x: [1, 2] }] })],
  ['a place of a line', () => library.lineChart({ ...axes, series: [{ name: 'a', values: [1], x: [Number.NaN] }] })],
  ['a block of no size', () => library.networkDiagram([{ name: 'a', shape: [Number.NaN] }])],
  ['an exercise', () => library.check('99-nothing')],
  ['too small shapes', () => library.shapes({ size: 2, random: random(1) })],
  ['pictures of other numbers', () => library.examples({ shape: [1, 2, 2, 1], pixels: bytes(1), labels: bytes(1) })],
  ['half a picture', () => library.readCifar(bytes(1))],
  ['a class of CIFAR-10', () => library.readCifar(new Uint8Array(3073).fill(10))],
  ['no CIFAR-10', () => library.writeCifar({ shape: [1, 2, 2, 1], pixels: bytes(1, 2, 3, 4), labels: bytes(0) })],
  ['a batch of 0', () => [...library.batches(x, y, { size: 0 })]],
  ['unequal rows', () => [...library.batches(x, tensor([1]))]],
  ['nothing to normalise', () => library.normalization(zeros([0, 2]))],
  ['channels of a normalisation', () => library.normalization(zeros([2, 2])).apply(zeros([3, 3]))],
  ['a column that is not there', () => library.readTable('a\n1', { b: 'number' })],
  ['a missing value', () => library.readTable('a,b\n1,', { b: 'number' })],
  ['a word for a number', () => library.readTable('a\nx', { a: 'number' })],
  ['a sign of nothing', () => library.readTable('a\n1', { a: 'number' }, 'CSV', { delimiter: '' })],
  ['an open quotation mark', () => library.readTable('a\n"1', { a: 'text' })],
  ['an encoding of text', () => library.readTable('a\n1', { a: 'number' }, 'CSV', { encoding: 'utf-8' })],
  ['text decoded wrongly', () => library.readTable('a\n\ufffd', { a: 'text' })],
  ['bytes of no known encoding', () => library.readTable(bytes(97, 10, 255, 65), { a: 'text' })],
  ['an encoding that there is not', () => library.readTable(bytes(97), { a: 'text' }, 'CSV', { encoding: 'utf-99' })],
  ['a file that is not there', () => library.readIdxFile(join(folder, 'nothing'))],
  ['a file beside a folder', () => library.readIdxFile(written('broken.gz', bytes(0x1f, 0x8b, 8, 0, 1, 2)))],
  ['a header that lies', () => library.readIdxFile(written('lies.gz', gzipSync(bytes(0, 0, 8, 1, 9, 9, 9, 9))))],
  ['an archive that is none', () => library.readCifarArchive(put('cifar.tar.gz'))],
  [
    'an archive of other things',
    () => library.readCifarArchive(written('empty.tar.gz', gzipSync(new Uint8Array(1024)))),
  ],
  [
    'an engine that is full',
    () => memoryOf(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: false }), 0, 65536).allocate(1e6),
  ],
  ['shapes of an operation', () => library.engine('readable').relu(any({ shape: [3], data: new Float32Array(2) }))],
  ['a photograph that is not there', () => library.photograph(any('dog'))],
  ['a folder that is not there', () => library.imageFolder('nowhere', form)],
  ['the size of pictures', () => library.imageFolder(folder, { size: [0, 8] })],
  ['the channels of pictures', () => library.imageFolder(folder, { ...form, channels: any(2) })],
  ['the way to resize', () => library.imageFolder(folder, { ...form, resize: any('zoom') })],
  ['a zip that is none', () => library.imageFolder(put('broken.zip'), form)],
  ['no class', () => library.imageFolder(dirname(put('alone/a.png')), form)],
  ['one class', () => library.imageFolder(dirname(dirname(put('one/cats/a.png'))), form)],
  ['a folder that is not in it', () => library.imageFolder(folder, { ...form, folder: 'dogs' })],
  ['parts of a division', () => library.imageFolder(dirname(dirname(put('two/train/a.png', 'two/test/a.png'))), form)],
  ['classes without pictures', () => library.imageFolder(dirname(dirname(put('bad/a/a.png', 'bad/b/a.png'))), form)],
  ['a strict folder', () => library.imageFolder(join(folder, 'bad'), { ...form, strict: true })],
  ['a saved model that is none', () => loadModel(dirname(put('model/model.json')))],
  ['a layer that no file holds', () => saveModel(built(odd), folder)],
  ['an option that no file holds', () => saveModel(built(conv2d({ filters: 1, kernelSize: 1, padding: 1 })), folder)],
  ['a thing to touch that there is not', () => touch(any('turtle'))],
  ['a size that cannot be set', () => touch('size', { input: 0 })],
  ['no picture to filter', () => touch('filter', { pictures: zeros([0, 2, 2, 1]) })],
  ['a filter of other than nine numbers', () => touch('filter', { pictures: [[1]], filter: [[1]] })],
  ['a calculation that there is not', () => touch('steps', { of: any('division') })],
  ['a step too far', () => touch('steps', { strides: 99 })],
  ['channels of a filter', () => touch('steps', { of: 'channels', filter: [[1]] })],
  ['inputs of a neuron', () => touch('steps', { of: 'training', values: [1] })],
  ['a picture to build on', () => touch('network', { input: [28, 28] })],
  ['too many layers to build', () => touch('network', { layers: Array(41).fill({ layer: 'flatten', options: {} }) })],
  ['a layer that cannot be built', () => touch('network', { layers: any([{ layer: 'lstm' }]) })],
  ['a layer that cannot be so', () => touch('network', { layers: [{ layer: 'dense', options: { units: 0 } }] })],
  ['a training that cannot be', () => touch('train', { filters: 0 })],
  ['nothing that reads digits', () => touch('draw')],
  ['a network too large to keep', () => touch('draw', { model: built(dense({ units: 1 }), [700_000]) })],
  ['a layer that no output keeps', () => touch('draw', { model: built(odd) })],
];

/** The files in which some places are reached by no call here, how many, and what they would need. */
const elsewhere: Readonly<Record<string, number>> = {
  // A server, a full disk or a second process: test/integration/data/download.
  'data/download/alone.ts': 1,
  'data/download/download-fault.ts': 3,
  'data/download/download.ts': 2,
  'data/download/downloaded-set.ts': 1,
  // Files that are larger or stranger than a line can write, a missing package, a page: test/data.
  'data/formats/labelled-pictures.ts': 3,
  'data/pictures/decode-in-page.ts': 2,
  'data/pictures/decode-picture.ts': 2,
  'data/pictures/page-pictures.ts': 1,
  'data/pictures/zip-source.ts': 1,
  'data/pictures/zipped-source.ts': 2,
  'data/sets/cifar-from-tar-gz.ts': 1,
  'data/sets/datasets-folder.ts': 1,
  'data/sets/gunzip.ts': 1,
  'data/sets/page-stored-sets.ts': 2,
  // Too few grids for a way around them: test/figures.
  'figures/grid.ts': 1,
  // Operations look at shapes before they ask the engine: test/engine.
  'engine/start-engine.ts': 1,
  // Said again under the name of the layer, in both languages: test/shape/refusals.
  'shape/geometry/batch-normalization.ts': 1,
  'shape/geometry/fully-connected.ts': 1,
  'shape/geometry/image-shape.ts': 2,
  'shape/geometry/layer-shapes.ts': 1,
  'shape/geometry/reshaping.ts': 1,
  'shape/network/layers-through.ts': 1,
  // What a page lacks: test/integration/page/worker.
  'cells/session/create-session.ts': 2,
  // The file of another lesson, or none: test/integration/page/notebook-file.
  'page/notebook-file/brought-sources.ts': 6,
  'page/worker/came-along.ts': 1,
  'page/worker/page-modules.ts': 2,
  'page/worker/page-session.ts': 1,
  'page/worker/page-tensor-flow.ts': 1,
  // TensorFlow: test/tensorflow.
  'tensorflow/to-tensorflow.ts': 2,
  // A stored output that was damaged: test/page/damaged.
  'touch/picture-bytes.ts': 1,
  'touch/stored-model.ts': 2,
};

const root = new URL('../../kernel-lib/', import.meta.url);
/** The places in the sources where something is refused, as `file:line`. */
const sites = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(dist|node_modules|engine\/assembly)\//.test(file))
  .flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        /\bnew (Refusal|NetworkError)\(|(?<!function )\brefusal\(/.test(line) ? [`${file}:${i + 1}`] : [],
      ),
  );
const reached = new Set<string>();

beforeAll(() => setLanguage('ko'));
afterAll(() => setLanguage('en'));

test.each(mistakes)('%s is refused in Korean', async (_, work) => {
  const said = await (async () => work())().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(said).toBeInstanceOf(library.Refusal);
  // A console would print it under the sentence.
  expect(Object.keys(said as object)).not.toContain('text');
  const { message, text, stack = '' } = said as library.Refusal;
  expect(message).toMatch(hangul);
  // What a decoder says stands in brackets, as it says it.
  expect(message.replace(/'[^']*'|\(.*\)/g, '')).not.toMatch(english);
  expect(text.en).not.toMatch(hangul);
  for (const [, site] of stack.matchAll(/kernel-lib\/([\w/.-]+\.ts:\d+)/g)) reached.add(site);
});

test('a language that there is not is refused in both', () => {
  expect(() => setLanguage(any('fr'))).toThrow("setLanguage: 'fr' 언어는 없어요");
});

test('every place that refuses is reached, but those named', () => {
  const missed = sites.filter((site) => !reached.has(site)).map((site) => site.replace(/:\d+$/, ''));
  const counts = Object.fromEntries(
    [...new Set(missed)].map((file) => [file, missed.filter((each) => each === file).length]),
  );
  expect(counts).toEqual(elsewhere);
});
