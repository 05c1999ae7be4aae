import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { type Matrix, total, transposed } from '../matrix.ts';
import { mixed } from '../posing.ts';

interface Pieces {
  readonly filter: Matrix;
  readonly pieces: readonly Matrix[];
}

const leftToRight: Matrix = [
  [0, 1, 1],
  [0, 1, 1],
  [0, 1, 1],
];
const mirrored = (piece: Matrix) => piece.map((row) => [...row].reverse());
const allBright = leftToRight.map((row) => row.map(() => 1));
const halves = [leftToRight, mirrored(leftToRight), transposed(leftToRight), transposed(mirrored(leftToRight))];

/** The number of the piece of which something is largest. */
function most({ pieces }: Pieces, measure: (piece: Matrix) => number): number {
  const measured = pieces.map(measure);
  return measured.indexOf(Math.max(...measured)) + 1;
}

const best = (each: Pieces) => most(each, (piece) => innerProduct(piece, each.filter));

/** The rows of matrices beside each other, each number in a column as wide as the widest. */
function sideBySide(matrices: readonly Matrix[]): string {
  const width = Math.max(...matrices.flat(2).map((number) => String(number).length));
  const line = (row: readonly number[]) => row.map((number) => String(number).padStart(width)).join(' ');
  return matrices[0].map((_, y) => matrices.map((matrix) => line(matrix[y])).join('   ')).join('\n');
}

const shown = ({ filter, pieces }: Pieces, names: { readonly filter: string; readonly pieces: string }) =>
  `\n${names.filter}\n\`${sideBySide([filter])}\`\n${names.pieces}\n\`${sideBySide(pieces)}\``;

/** Which piece a filter looks for, read from its weights. */
export const bestPiece: Exercise = numeric<Pieces>({
  id: '02-best-piece',
  goal: '02-read-filter',
  draw: (pick) => {
    const weights = [0, 1, 2].map(() => pick(1, 3));
    const across = weights.map((weight) => [-weight, 0, weight]);
    const sided = pick(0, 1) === 0 ? across : mirrored(across);
    const filter = pick(0, 1) === 0 ? sided : transposed(sided);
    const turned = halves.map((half) => innerProduct(half, transposed(filter)));
    const without = [...halves.filter((_, i) => turned[i] !== Math.min(...turned)), allBright];
    return { filter, pieces: mixed(without.length, pick).map((number) => without[number - 1]) };
  },
  question: (each) => ({
    ko: `필터를 읽어 보세요. 점수가 가장 높은 조각은 몇 번일까요? 밝은 칸이 1이에요.${shown(each, { filter: '필터', pieces: '조각 1번, 2번, 3번, 4번' })}`,
    en: `Read the filter. Bright cells are 1. Which piece scores highest?${shown(each, { filter: 'filter', pieces: 'pieces no. 1, 2, 3, 4' })}`,
  }),
  right: best,
  mistakes: {
    brightest: {
      given: (each) => most(each, total),
      because: {
        ko: '밝은 칸이 가장 많은 조각이에요. 음수 가중치에 온 밝은 칸은 점수를 깎아요.',
        en: 'That is the brightest piece; light on a negative weight takes points away.',
      },
    },
    opposite: {
      given: (each) => most(each, (piece) => -innerProduct(piece, each.filter)),
      because: {
        ko: '점수가 가장 낮은 조각이에요. 양수 가중치가 있는 쪽이 밝아야 해요.',
        en: 'That piece scores lowest; it has to be bright where the weights are positive.',
      },
    },
    'rows-with-columns': {
      given: (each) => most(each, (piece) => innerProduct(piece, transposed(each.filter))),
      because: {
        ko: '필터의 행과 열을 바꿔 읽었어요. 필터를 돌리지 말고 조각에 그대로 겹쳐요.',
        en: 'You read rows as columns; lay the filter on the piece without turning it.',
      },
    },
  },
  hints: [
    { ko: '양수 가중치가 필터의 어느 쪽에 있는지 보세요.', en: 'See on which side the positive weights are.' },
    {
      ko: '양수와 만나는 칸은 밝고, 음수와 만나는 칸은 어두운 조각을 찾아요.',
      en: 'Look for a piece that is bright under the positive weights and dark under the negative ones.',
    },
    (each) => {
      const scores = each.pieces.map((piece) => innerProduct(piece, each.filter)).join(', ');
      return { ko: `조각들의 점수는 차례로 이래요: ${scores}`, en: `Their scores are, in order: ${scores}.` };
    },
  ],
  answer: (each) => ({ ko: `${best(each)}번 조각이에요.`, en: `It is piece no. ${best(each)}.` }),
});
