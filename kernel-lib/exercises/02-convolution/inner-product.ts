import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';
import { drawnMatrix, type Matrix, matrixText, total } from '../matrix.ts';

interface Pair {
  readonly a: Matrix;
  readonly b: Matrix;
}

const products = ({ a, b }: Pair) => a.flatMap((row, y) => row.map((value, x) => value * b[y][x])).join(', ');

/** What a filter makes of the piece it sees. */
export const innerProductChoice: Exercise = choice<Pair>({
  id: '02-inner-product',
  goal: '02-score',
  draw: (pick) => ({ a: drawnMatrix(pick, 2, 2, 1, 5), b: drawnMatrix(pick, 2, 2, 4, 9) }),
  question: ({ a, b }) => ({
    ko: `그림 조각 P와 필터 Q가 있어요. P를 본 필터 Q는 무엇을 내놓을까요?\nP = ${matrixText(a)}\nQ = ${matrixText(b)}`,
    en: `Here are a piece P of a picture and a filter Q. What does the filter Q make of P?\nP = ${matrixText(a)}\nQ = ${matrixText(b)}`,
  }),
  right: {
    text: ({ a, b }) => ({
      ko: `같은 자리끼리 곱해서 모두 더한 수 ${innerProduct(a, b)}`,
      en: `the products of equal places, added up: ${innerProduct(a, b)}`,
    }),
    because: {
      ko: '같은 자리끼리 곱하고 모두 더해요. 점수는 조각마다 하나예요.',
      en: 'multiply what stands at equal places and add it all up. A piece gets one score.',
    },
  },
  wrong: {
    'not-added': {
      text: (pair) => ({
        ko: `같은 자리끼리 곱한 수 네 개 ${products(pair)}`,
        en: `the four products of equal places: ${products(pair)}`,
      }),
      because: {
        ko: '계산 도중의 값이에요. 조각 하나에 점수는 하나라서, 더하기가 아직 남았어요.',
        en: 'That is half of the way: a piece gets one score, so there is still something to add.',
      },
    },
    'sums-multiplied': {
      text: ({ a, b }) => ({
        ko: `P의 합과 Q의 합을 곱한 수 ${total(a) * total(b)}`,
        en: `the sum of P times the sum of Q: ${total(a) * total(b)}`,
      }),
      because: {
        ko: '다른 자리의 수까지 곱하게 돼요. 그러면 조각을 돌려도 점수가 그대로라서 모양을 알아보지 못해요.',
        en: 'That multiplies numbers of different places, too. Turn the piece and the score stays: it is blind to shape.',
      },
    },
  },
  hints: [
    { ko: '필터는 조각마다 점수를 하나 매겨요.', en: 'A filter gives each piece one score.' },
    {
      ko: '왼쪽 위의 수는 왼쪽 위의 수와만 만나요.',
      en: 'The number at the top left meets only the number at the top left.',
    },
    { ko: '네 번 곱하고, 나온 수를 모두 더해요.', en: 'Multiply four times, then add what came out.' },
  ],
});
