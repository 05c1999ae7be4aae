import { each } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';
import { drawnMatrix, type Matrix, matrixText } from '../matrix.ts';

interface Scores {
  readonly scores: Matrix;
  readonly bias: number;
}

const relu = (score: number) => Math.max(0, score);

/** A bias, then ReLU. */
export const biasRelu: Exercise = rows<Scores>({
  id: '02-bias-relu',
  goal: '02-bias-relu',
  draw: (pick) => {
    const scores = drawnMatrix(pick, 2, 3, 10, 90).map((row, i) => (i === 0 ? row : [-pick(5, 40), ...row.slice(1)]));
    const [, , third] = scores.flat().sort((a, b) => a - b);
    return { scores, bias: -third };
  },
  question: ({ scores, bias }) => ({
    ko: `점수마다 편향(${bias})을 더하고 ReLU를 써요. 남는 표를 적어 주세요.\n점수 ${matrixText(scores)}`,
    en: `A bias of ${bias} is added to each score, then comes ReLU. Write down what is left.\nscores ${matrixText(scores)}`,
  }),
  right: ({ scores, bias }) => each(scores, (score) => relu(score + bias)),
  mistakes: {
    'relu-forgotten': {
      given: ({ scores, bias }) => each(scores, (score) => score + bias),
      because: {
        ko: '편향까지는 맞아요. 음수를 0으로 바꾸는 일이 남았어요.',
        en: 'Right up to the bias; negative numbers have still to become 0.',
      },
    },
    'absolute-value': {
      given: ({ scores, bias }) => each(scores, (score) => Math.abs(score + bias)),
      because: {
        ko: '음수의 부호를 뗐어요. ReLU는 음수를 0으로 바꿔요.',
        en: 'You dropped the minus; ReLU makes 0 of what is negative.',
      },
    },
    'sign-forgotten': {
      given: ({ scores, bias }) => each(scores, (score) => relu(score - bias)),
      because: {
        ko: '편향의 부호를 빠뜨렸어요. 음수를 더하면 점수가 낮아져요.',
        en: 'You left out the minus of the bias; adding a negative number lowers a score.',
      },
    },
    'relu-first': {
      given: ({ scores, bias }) => each(scores, (score) => relu(score) + bias),
      because: {
        ko: 'ReLU를 먼저 썼어요. 편향을 더한 다음에 ReLU를 써요.',
        en: 'You applied ReLU first; it comes after the bias.',
      },
    },
    'bias-forgotten': {
      given: ({ scores }) => each(scores, relu),
      because: {
        ko: '편향을 더하지 않았어요. ReLU보다 편향이 먼저예요.',
        en: 'The bias is missing; it is added before ReLU.',
      },
    },
  },
  hints: [
    {
      ko: '두 단계예요. 먼저 모든 점수에 편향을 더해요.',
      en: 'There are two steps: first add the bias to every score.',
    },
    { ko: '그다음 음수를 모두 0으로 바꿔요.', en: 'Then turn everything negative into 0.' },
    ({ scores, bias }) => ({
      ko: `편향을 더하면 이렇게 돼요: ${matrixText(each(scores, (score) => score + bias))}`,
      en: `With the bias added: ${matrixText(each(scores, (score) => score + bias))}.`,
    }),
  ],
  answer: ({ scores, bias }) => {
    const line = matrixText(each(scores, (score) => relu(score + bias)));
    return { ko: line, en: line };
  },
});
