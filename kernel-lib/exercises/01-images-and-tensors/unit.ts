import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { drawnMatrix, type Matrix, matrixText, total, transposed } from '../matrix.ts';

interface Setting {
  readonly picture: Matrix;
  readonly weights: Matrix;
  readonly bias: number;
}

const inLine = (matrix: Matrix) => `[${matrix.flat().join(', ')}]`;

/** What one unit makes of a small picture. */
export const unit: Exercise = numeric<Setting>({
  id: '01-unit',
  goal: '01-dense-weights',
  draw: (pick) => ({
    picture: drawnMatrix(pick, 2, 2, 0, 5),
    weights: drawnMatrix(pick, 2, 2, -4, 4),
    bias: pick(1, 6),
  }),
  question: ({ picture, weights, bias }) => ({
    ko: `그림 ${matrixText(picture)}을 한 줄로 펴서 유닛 하나가 읽어요. 가중치가 ${inLine(weights)}, 편향이 ${bias}일 때 유닛이 내놓는 수는 무엇일까요?`,
    en: `The picture ${matrixText(picture)} is laid out in a line and read by one unit with the weights ${inLine(weights)} and the bias ${bias}. Which number does it give?`,
  }),
  right: ({ picture, weights, bias }) => innerProduct(picture, weights) + bias,
  mistakes: {
    'bias-forgotten': {
      given: ({ picture, weights }) => innerProduct(picture, weights),
      because: { ko: '마지막에 편향을 더해요.', en: 'The bias is added at the end.' },
    },
    'sums-multiplied': {
      given: ({ picture, weights, bias }) => total(picture) * total(weights) + bias,
      because: {
        ko: '먼저 더하고 나서 곱했어요. 같은 번호의 수끼리 곱한 다음 더해요.',
        en: 'You added before you multiplied; multiply the numbers at the same place, then add.',
      },
    },
    'column-by-column': {
      given: ({ picture, weights, bias }) => innerProduct(transposed(picture), weights) + bias,
      because: {
        ko: '열을 따라 폈어요. 한 줄로 펼 때는 0번 행부터 차례로 이어요.',
        en: 'You laid it out column by column; row 0 comes first, then row 1.',
      },
    },
    'bias-each-time': {
      given: ({ picture, weights, bias }) => innerProduct(picture, weights) + 4 * bias,
      because: {
        ko: '편향을 픽셀마다 더했어요. 유닛 하나에 한 번만 더해요.',
        en: 'You added the bias for each pixel; a unit adds it once.',
      },
    },
  },
  hints: [
    { ko: '그림을 한 줄로 펴서 가중치 위에 나란히 적어 보세요.', en: 'Write the picture as a line above the weights.' },
    {
      ko: '위아래로 짝을 지어 곱하고, 네 곱을 더하고, 편향을 더해요.',
      en: 'Multiply the pairs, add the four products, add the bias.',
    },
    ({ picture, weights, bias }) => ({
      ko: `네 곱은 ${picture
        .flat()
        .map((value, i) => value * weights.flat()[i])
        .join(', ')}, 편향은 ${bias}. 모두 더해요.`,
      en: `The products are ${picture
        .flat()
        .map((value, i) => value * weights.flat()[i])
        .join(', ')}; the bias is ${bias}. Add them all.`,
    }),
  ],
  answer: ({ picture, weights, bias }) => {
    const products = picture.flat().map((value, i) => `${value}·(${weights.flat()[i]})`);
    const text = `${products.join(' + ')} + ${bias} = ${innerProduct(picture, weights) + bias}`;
    return { ko: text, en: text };
  },
});
