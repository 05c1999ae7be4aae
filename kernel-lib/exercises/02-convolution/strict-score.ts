import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { type Matrix, matrixText } from '../matrix.ts';

interface Pair {
  readonly piece: Matrix;
  readonly filter: Matrix;
}

const part = (filter: Matrix, sign: number) =>
  filter.map((row) => row.map((weight) => Math.max(0, weight * sign) * sign));

/** What negative weights take away. */
export const strictScore: Exercise = numeric<Pair>({
  id: '02-strict-score',
  goal: '02-read-filter',
  draw: (pick) => {
    const sign = () => (pick(0, 1) === 0 ? -1 : 1);
    const three = [0, 1, 2];
    return {
      piece: three.map(() => three.map(() => pick(0, 1))),
      filter: three.map(() => three.map(() => sign() * pick(1, 2))),
    };
  },
  question: ({ piece, filter }) => ({
    ko: `밝은 칸이 1, 어두운 칸이 0인 조각이에요. 필터에는 음수도 있어요. 점수는 얼마일까요?\n조각 ${matrixText(piece)}\n필터 ${matrixText(filter)}`,
    en: `Bright cells of this piece are 1, dark ones 0. The filter has negative weights, too. What is the score?\npiece ${matrixText(piece)}\nfilter ${matrixText(filter)}`,
  }),
  right: ({ piece, filter }) => innerProduct(piece, filter),
  mistakes: {
    'losses-forgotten': {
      given: ({ piece, filter }) => innerProduct(piece, part(filter, 1)),
      because: {
        ko: '얻은 점수만 더했어요. 음수 가중치에 밝은 칸이 오면 점수가 깎여요.',
        en: 'You added only what is gained; a bright cell on a negative weight costs something.',
      },
    },
    'gains-forgotten': {
      given: ({ piece, filter }) => innerProduct(piece, part(filter, -1)),
      because: {
        ko: '깎인 점수만 세었어요. 양수 가중치에 밝은 칸이 오면 점수가 올라요.',
        en: 'You counted only what is lost; a bright cell on a positive weight gains something.',
      },
    },
    'dark-counted': {
      given: ({ filter }) => filter.flat().reduce((sum, weight) => sum + weight, 0),
      because: {
        ko: '필터의 수를 모두 더했어요. 어두운 칸을 만난 가중치는 점수에 들어가지 않아요.',
        en: 'You added every weight; one that meets a dark cell does not count.',
      },
    },
  },
  hints: [
    { ko: '밝은 칸과 만나는 가중치만 골라 보세요.', en: 'Pick out the weights that meet a bright cell.' },
    { ko: '고른 가중치를 부호까지 그대로 더해요.', en: 'Add them up with their signs.' },
    ({ piece, filter }) => {
      const met = filter
        .flat()
        .filter((_, i) => piece.flat()[i] === 1)
        .join(', ');
      return { ko: `이 가중치들이 밝은 칸과 만나요: ${met}`, en: `The weights that meet bright cells are ${met}.` };
    },
  ],
  answer: ({ piece, filter }) => {
    const met = filter.flat().filter((_, i) => piece.flat()[i] === 1);
    const line = `${met.map((weight) => `(${weight})`).join(' + ')} = ${innerProduct(piece, filter)}`;
    return { ko: line, en: line };
  },
});
