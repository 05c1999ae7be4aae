import { confusionMatrix } from '../../metrics/confusion-matrix.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';
import { transposed } from '../matrix.ts';

/** A confusion matrix as a function. */
export const writeConfusion: Exercise = written<
  readonly [right: readonly number[], said: readonly number[], classes: number]
>({
  id: '10-confusion',
  goal: '10-confusion',
  question: {
    ko: '정답, 예측, 종류의 수를 받아 혼동 행렬을 돌려주는 함수 `confusion(right, said, classes)`를 써 주세요. 행은 정답, 열은 예측이에요.',
    en: 'Write `confusion(right, said, classes)`, which returns the confusion matrix: rows are right answers, columns what was said.',
  },
  inputs: (pick) => {
    const classes = pick(3, 5);
    const twelve = () => Array.from({ length: 12 }, () => pick(0, classes - 1));
    return [twelve(), twelve(), classes];
  },
  right: (right, said, classes) => confusionMatrix(right, said, classes),
  mistakes: {
    'rows-with-columns': {
      does: (right, said, classes) => transposed(confusionMatrix(right, said, classes)),
      because: {
        ko: '행과 열이 바뀌었어요. 행이 정답이에요.',
        en: 'Rows and columns are swapped; the rows are the right answers.',
      },
    },
    'only-right-ones': {
      does: (right, said, classes) =>
        confusionMatrix(right, said, classes).map((row, y) => row.map((count, x) => (x === y ? count : 0))),
      because: {
        ko: '맞힌 것만 세었어요. 틀린 것도 제 칸에 세어요.',
        en: 'It counts only what is right; errors have their cells, too.',
      },
    },
    'one-row-for-all': {
      does: (right, said, classes) => {
        const columns = transposed(confusionMatrix(right, said, classes)).map((column) =>
          column.reduce((sum, count) => sum + count, 0),
        );
        return columns.map(() => columns);
      },
      because: {
        ko: '모든 행이 같은 배열이라, 한 칸을 늘리면 모든 행이 바뀌어요. 행마다 새 배열을 만들어 주세요.',
        en: 'All rows are the same array, so adding to one changes every row; make a new array for each.',
      },
    },
    'marked-not-counted': {
      does: (right, said, classes) =>
        confusionMatrix(right, said, classes).map((row) => row.map((count) => Math.min(1, count))),
      because: {
        ko: '칸에 1을 적기만 했어요. 같은 짝이 나올 때마다 늘려야 해요.',
        en: 'It writes a 1 into a cell; it should grow each time the pair comes up.',
      },
    },
  },
  source: `function confusion(right: number[], said: number[], classes: number) {
  const matrix: number[][] = [];
  for (let row = 0; row < classes; row++) {
    matrix.push(Array(classes).fill(0));
  }
  for (let i = 0; i < right.length; i++) {
    matrix[right[i]][said[i]] += 1;
  }
  return matrix;
}`,
  hints: [
    { ko: '먼저 0으로 가득한 표를 만들어요.', en: 'Make a table full of zeros first.' },
    {
      ko: '그림마다 정답의 행, 예측의 열에 있는 수를 1 늘려요.',
      en: 'For each picture, add 1 in the row of the right answer and the column of what was said.',
    },
  ],
});
