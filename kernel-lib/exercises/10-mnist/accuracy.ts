import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { drawnMatrix, type Matrix, matrixText, total } from '../matrix.ts';

const diagonal = (matrix: Matrix) => matrix.reduce((sum, row, i) => sum + row[i], 0);

/** Accuracy, read from a confusion matrix. */
export const accuracyFromMatrix: Exercise = numeric<{ readonly matrix: Matrix }>({
  id: '10-accuracy',
  goal: '10-confusion',
  // Two decimals, rounded, are within half a hundredth; a little more, for a half itself.
  within: 0.0051,
  draw: (pick) => ({
    matrix: drawnMatrix(pick, 3, 3, 0, 5).map((row, y) =>
      row.map((count, x) => (x === y ? count + pick(8, 30) : count)),
    ),
  }),
  question: ({ matrix }) => ({
    ko: `혼동 행렬이에요. 행은 정답, 열은 예측이에요. 정확도를 0과 1 사이의 수로 적어 주세요. 소수점 아래 두 자리까지면 돼요.\n${matrixText(matrix)}`,
    en: `This is a confusion matrix; rows are right answers. What is the accuracy, as a number from 0 to 1? Two decimals will do.\n${matrixText(matrix)}`,
  }),
  right: ({ matrix }) => diagonal(matrix) / total(matrix),
  mistakes: {
    'share-of-errors': {
      given: ({ matrix }) => 1 - diagonal(matrix) / total(matrix),
      because: {
        ko: '틀린 비율이에요. 대각선에 있는 수가 맞힌 것이에요.',
        en: 'That is the share of errors; what is right stands on the diagonal.',
      },
    },
    'in-per-cent': {
      given: ({ matrix }) => (100 * diagonal(matrix)) / total(matrix),
      because: {
        ko: '퍼센트로 적었어요. 0과 1 사이의 수로 적어 주세요.',
        en: 'That is per cent; write it as a number from 0 to 1.',
      },
    },
    'right-over-wrong': {
      given: ({ matrix }) => diagonal(matrix) / Math.max(1, total(matrix) - diagonal(matrix)),
      because: {
        ko: '맞힌 것을 틀린 것으로 나눴어요. 전체로 나눠요.',
        en: 'You divided by the errors; divide by all of them.',
      },
    },
    'first-row-only': {
      given: ({ matrix: [row] }) => row[0] / row.reduce((sum, each) => sum + each, 0),
      because: {
        ko: '첫째 줄에서만 구했어요. 모든 줄을 함께 세어요.',
        en: 'That is the first row alone; count all rows together.',
      },
    },
  },
  hints: [
    { ko: '맞힌 그림은 정답과 예측이 같은 칸에 있어요.', en: 'Right answers stand where both are the same.' },
    { ko: '대각선의 합을 표 전체의 합으로 나눠요.', en: 'Divide the sum of the diagonal by the sum of the table.' },
    ({ matrix }) => ({
      ko: `\`${diagonal(matrix)} / ${total(matrix)}\``,
      en: `\`${diagonal(matrix)} / ${total(matrix)}\``,
    }),
  ],
  answer: ({ matrix }) => {
    const text = `${diagonal(matrix)} / ${total(matrix)} = ${(diagonal(matrix) / total(matrix)).toFixed(3)}`;
    return { ko: text, en: text };
  },
});
