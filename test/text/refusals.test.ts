import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../kernel-lib/index.ts';
import { type Pass, setLanguage } from '../../kernel-lib/index.ts';

const folder = new URL('../../kernel-lib/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/(^|[\\/])(dist|node_modules|assembly)[\\/]/.test(file),
);
const source = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const hangul = /[가-힣]/;
/** Words of which English sentences are made; names of functions, options and types are the same in both languages. */
const english = /\b(the|is|are|not|there|must|needs?|cannot|with|of|has|holds|does)\b/;

describe('every refusal has its Korean', () => {
  test('nothing is thrown but what has a sentence in each language', () => {
    const thrown = files.flatMap((file) =>
      [...source(file).matchAll(/new (?:Range|Type)?Error\((?<what>[\s\S]{0,80})/g)]
        .filter(({ groups }) => !/\bsay\(|\$\{sentence\}|full\(|internal/.test(groups?.what ?? ''))
        .map(({ 0: code }) => `${file}: ${code.split('\n')[0]}`),
    );
    // Mistakes of the engine's own and of who writes questions, which no learner can bring about.
    expect(thrown.filter((each) => !/^(engine\/start-engine|exercises\/posing)\.ts/.test(each))).toEqual([]);
  });

  test('no text says in Korean what has no Hangul', () => {
    const bare = files.flatMap((file) =>
      [...source(file).matchAll(/\bko: (['"`])(?<text>(?:\\.|(?!\1)[^\\])*)\1/g)]
        .map(({ groups }) => groups?.text ?? '')
        .filter((text) => /[A-Za-z]{2}/.test(text.replace(/\\`.*\\`|\$\{[^}]*\}/g, '')) && !hangul.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(bare.filter((each) => !/ReLU|softmax/i.test(each))).toEqual([]);
  });
});

const { tensor, zeros, random, sequential, dense, flatten, conv2d } = library;
const model = () => sequential([flatten(), dense({ units: 2, activation: 'softmax' })]).build([2, 2, 1], random(1));
const x = zeros([4, 2, 2, 1]);
const y = tensor([0, 1, 0, 1]);
const pass: Pass = { output: zeros([2, 3]), backward: (gradient) => gradient };
const any = (value: unknown) => value as never;

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
  ['a language', () => library.setLanguage(any('fr'))],
  ['several layers', () => library.explain(sequential([flatten()]), [2, 2, 1])],
  [
    'no geometry',
    () => library.explain({ name: 'own', options: {}, outputShape: (s) => s, paramShapes: () => ({}) }, [2]),
  ],
  ['no window', () => library.reads(flatten(), [2, 2, 1])],
  ['a layer of no name', () => library.layerNamed(any('conv9d'), any({}))],
  ['a length', () => library.slide(-1, { size: 3 })],
];

/** The same of what answers later. */
const late: readonly (readonly [what: string, work: () => Promise<unknown>])[] = [
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
];

describe('what a learner may do wrong is told in Korean', () => {
  beforeAll(() => setLanguage('ko'));
  afterAll(() => setLanguage('en'));

  function expectKorean(sentence: string): void {
    expect(sentence).toMatch(hangul);
    expect(sentence.replace(/'[^']*'/g, '')).not.toMatch(english);
  }

  test.each(mistakes)('%s', (_, work) => {
    let said: unknown;
    try {
      work();
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(RangeError);
    expectKorean((said as Error).message);
  });

  test.each(late)('%s', async (_, work) => {
    const said = await work().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(said).toBeInstanceOf(RangeError);
    expectKorean((said as Error).message);
  });
});
