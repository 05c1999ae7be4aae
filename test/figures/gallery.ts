import { barChart } from '../../kernel-lib/figures/bar-chart.ts';
import { confusionChart } from '../../kernel-lib/figures/confusion-chart.ts';
import { convolutionStep, convolutionSteps } from '../../kernel-lib/figures/convolution-step.ts';
import type { Figure } from '../../kernel-lib/figures/figure.ts';
import { grid, grids } from '../../kernel-lib/figures/grid.ts';
import { featureMaps, filterImages, images } from '../../kernel-lib/figures/images.ts';
import { lineChart } from '../../kernel-lib/figures/line-chart.ts';
import { networkDiagram, networkDiagrams } from '../../kernel-lib/figures/network-diagram.ts';
import { readCounts } from '../../kernel-lib/figures/read-counts.ts';
import { sliding } from '../../kernel-lib/figures/sliding.ts';
import { random } from '../../kernel-lib/random.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import type { Text } from '../../kernel-lib/text/language.ts';

/** The picture of D2.2.1, its filter, and the grey picture of D5.4. */
export const binary: number[][] = [
  [1, 1, 1, 0, 0],
  [0, 1, 1, 1, 0],
  [0, 0, 1, 1, 1],
  [0, 0, 1, 1, 0],
  [0, 1, 1, 0, 0],
];
export const cross: number[][] = [
  [1, 0, 1],
  [0, 1, 0],
  [1, 0, 1],
];
export const grey: number[][] = [
  [1, 10, 122, 143, 155],
  [1, 20, 124, 142, 156],
  [2, 22, 110, 130, 150],
  [3, 24, 108, 122, 140],
  [4, 18, 111, 80, 100],
];

/** A seven-by-seven ring in a picture of 28×28, to stand for a digit. */
export const ring: number[][] = Array.from({ length: 28 }, (_, y) =>
  Array.from({ length: 28 }, (_, x) => Math.max(0, 1 - Math.abs(Math.hypot(x - 14, y - 14) - 7) / 3)),
);

const edge: number[][] = [
  [1, 0, -1],
  [1, 0, -1],
  [1, 0, -1],
];

const convolution = { ko: '합성곱층', en: 'convolution' };
const pooling = { ko: '최대 풀링', en: 'max pooling' };
const flat = { ko: '평탄화', en: 'flatten' };
const connected = { ko: '완전 연결층', en: 'dense' };

/** Examples 1 and 2 of MNIST. */
const first = [
  { name: convolution, shape: [26, 26, 32], parameters: 320 },
  { name: pooling, shape: [13, 13, 32] },
  { name: flat, shape: [5408] },
  { name: connected, shape: [128], parameters: 692352 },
  { name: connected, shape: [10], parameters: 1290 },
];
const second = [
  { name: convolution, shape: [26, 26, 32], parameters: 320 },
  { name: pooling, shape: [13, 13, 32] },
  { name: convolution, shape: [11, 11, 64], parameters: 18496 },
  { name: pooling, shape: [5, 5, 64] },
  { name: flat, shape: [1600] },
  { name: connected, shape: [64], parameters: 102464 },
  { name: connected, shape: [10], parameters: 650 },
];

const noise = random(7);
const numbers = (count: number) => Array.from({ length: count }, () => noise() - 0.5);

/** A figure of every kind, with this title and this caption, in the language that is set. */
export function gallery(title: Text, caption: Text): Readonly<Record<string, Figure>> {
  const heading = { title, caption };
  return {
    grid: grid(grey, { ...heading, shade: 'grey', range: [0, 255], window: { row: 0, column: 1, size: 3 } }),
    'grid with padding': grid(binary, { ...heading, padding: 1, window: { row: -1, column: -1, size: 3 } }),
    'grid of weights': grid(
      [
        [-1, 0.5, 1],
        [-2, 0, 2],
      ],
      { ...heading, rowLabels: ['a', 'b'], columnLabels: ['x', 'y', 'z'], result: [0, 1], lost: { columns: [2] } },
    ),
    'grid with named rows': grid([...ring.slice(0, 3).map((row) => row.slice(0, 8))], {
      ...heading,
      rowLabels: ['line', { ko: '가중치', en: 'weight' }, { ko: '곱', en: 'product' }],
      decimals: 1,
    }),
    'grid of shades': grid(ring, { ...heading, window: { row: 3, column: 4, size: 5 }, lost: { rows: [27] } }),
    grids: grids(
      [
        { title: 'X', values: cross },
        { title: 'W', values: [['w11', 'w12']] },
      ],
      { ...heading, between: ['∗'] },
    ),
    'grids to scale': grids(
      [
        { title: { ko: '입력', en: 'input' }, values: ring },
        { title: { ko: '필터', en: 'filter' }, values: edge, shade: 'signed', magnified: true },
        { title: { ko: '특성 맵', en: 'feature map' }, values: ring.slice(1, -1).map((row) => row.slice(1, -1)) },
        { title: { ko: '풀링', en: 'pooling' }, values: ring.slice(0, 5).map((row) => row.slice(0, 5)) },
      ],
      { ...heading, between: ['∗', '=', '→'] },
    ),
    'a way around': grids(
      [
        { title: 'x', values: cross },
        { title: 'f(x)', values: cross },
        { title: 'y', values: cross },
      ],
      { ...heading, between: ['→', '+'], around: { ko: '지름길', en: 'shortcut' } },
    ),
    'one grid or another': grids(
      [
        { title: { ko: '입력 4×4', en: 'input 4×4' }, values: ring.slice(0, 4).map((row) => row.slice(0, 4)) },
        { title: 'max', values: edge.slice(1).map((row) => row.slice(1)) },
        { title: 'mean', values: edge.slice(1).map((row) => row.slice(1)) },
      ],
      { ...heading, between: ['→', '또는'] },
    ),
    'three grids': grids(
      [
        { title: { ko: '점수', en: 'scores' }, values: edge.map((row) => row.map((value) => value * 352)) },
        { title: 'b = −200', values: edge.map((row) => row.map((value) => value * 152.25)) },
        { title: 'ReLU', values: cross },
      ],
      { ...heading, between: ['→', '→'] },
    ),
    convolutionStep: convolutionStep({
      ...heading,
      input: binary,
      filter: cross,
      at: [1, 2],
      bias: -1,
      activation: 'relu',
    }),
    convolutionSteps: convolutionSteps({
      ...heading,
      input: grey,
      filter: [[-1, 0, 1]],
      padding: 'same',
      strides: 2,
      chosen: [0, 1],
    }),
    'large convolutionSteps': convolutionSteps({
      ...heading,
      input: ring.slice(4, 14).map((row) => row.slice(4, 14)),
      filter: edge,
      chosen: [2, 3],
    }),
    sliding: sliding(7, { size: 3, strides: 3 }, heading),
    'sliding with padding': sliding(7, { size: 3, dilationRate: 2, padding: 1 }, heading),
    'sliding over values': sliding(
      7,
      { size: 3, strides: 3, padding: 1 },
      { ...heading, values: [1, 0.25, 3, 4, 5, 6, 7] },
    ),
    'long sliding': sliding(28, { size: 5 }, heading),
    readCounts: readCounts([7, 7], { size: 3, strides: 3 }, heading),
    images: images([ring, ring], { ...heading, titles: [title, '3'], right: [true, false] }),
    'images of several sizes': images([ring, ring.slice(7, 21).map((row) => row.slice(7, 21))], heading),
    'colour images': images(
      tensor(
        numbers(2 * 4 * 4 * 3).map((value) => value + 0.5),
        [2, 4, 4, 3],
      ),
      heading,
    ),
    featureMaps: featureMaps(tensor(numbers(6 * 6 * 3), [6, 6, 3]), heading),
    filterImages: filterImages(tensor(numbers(3 * 3 * 2 * 4), [3, 3, 2, 4]), heading),
    lineChart: lineChart({
      ...heading,
      x: { label: { ko: '에포크', en: 'epoch' } },
      y: { label: { ko: '손실', en: 'loss' } },
      series: [
        { name: { ko: '학습', en: 'training' }, values: [0.9, 0.5, 0.25] },
        { name: title, values: [0.8, 0.6, 0.55] },
      ],
    }),
    barChart: barChart({
      ...heading,
      label: { ko: '확률', en: 'probability' },
      bars: [
        { name: '3', value: 0.62, mark: 'wrong' },
        { name: title, value: 0.3, mark: 'right' },
        { name: '7', value: 0.08 },
      ],
    }),
    'bars on both sides': barChart({
      ...heading,
      label: { ko: '가중치', en: 'weight' },
      bars: [-0.5, 0.25, 1].map((value, i) => ({ name: `w${i}`, value })),
    }),
    'large confusionChart': confusionChart(
      Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (_, j) => (i === j ? 980 - i : (i * j) % 7))),
      {
        ...heading,
        names: ['T-shirt', '바지', '스웨터', '드레스', '코트', '샌들', '셔츠', '운동화', '가방', '앵클부츠'],
      },
    ),
    confusionChart: confusionChart(
      [
        [90, 3, 0],
        [1, 80, 12],
        [0, 5, 70],
      ],
      { ...heading, names: ['0', '1', title] },
    ),
    'confusionChart of thousands': confusionChart(
      Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (_, j) => (i === j ? 1095 : i * j))),
      heading,
    ),
    networkDiagram: networkDiagram(
      [
        { name: title, shape: [28, 28, 1] },
        { name: 'conv2d', shape: [26, 26, 32], parameters: 320 },
        { name: 'maxPooling2d', shape: [13, 13, 32] },
        { name: 'flatten', shape: [5408] },
        { name: 'dense', shape: [128], parameters: 692352 },
        { name: 'dense', shape: [10], parameters: 1290 },
      ],
      heading,
    ),
    'deep networkDiagram': networkDiagram(
      [
        { name: { ko: '그림', en: 'picture' }, shape: [32, 32, 1] },
        { name: { ko: '합성곱', en: 'convolution' }, shape: [28, 28, 6], parameters: 156 },
        { name: { ko: '평균 풀링', en: 'average pooling' }, shape: [14, 14, 6] },
        { name: { ko: '합성곱', en: 'convolution' }, shape: [10, 10, 16], parameters: 2416 },
        { name: { ko: '평균 풀링', en: 'average pooling' }, shape: [5, 5, 16] },
        { name: { ko: '평탄화', en: 'flatten' }, shape: [400] },
        { name: { ko: '완전 연결', en: 'dense' }, shape: [120], parameters: 48120 },
        { name: { ko: '완전 연결', en: 'dense' }, shape: [84], parameters: 10164 },
        { name: { ko: '완전 연결', en: 'dense' }, shape: [10], parameters: 850 },
      ],
      heading,
    ),
    networkDiagrams: networkDiagrams(
      [
        { title: { ko: '첫 번째 모델', en: 'The first model' }, blocks: first },
        { title: { ko: '두 번째 모델', en: 'The second model' }, blocks: second },
      ],
      heading,
    ),
  };
}
