import { innerProduct } from '../correlate.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { drawnMatrix, type Matrix, matrixText } from '../matrix.ts';

interface Sheets {
  readonly piece: readonly Matrix[];
  readonly filter: readonly Matrix[];
}

const points = ({ piece, filter }: Sheets) => piece.map((sheet, channel) => innerProduct(sheet, filter[channel]));
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

function sheetsText(names: readonly string[], sheets: readonly Matrix[]): string {
  return names.map((name, channel) => `${name} ${matrixText(sheets[channel])}`).join(' · ');
}

const colours = { ko: ['빨강', '초록', '파랑'], en: ['red', 'green', 'blue'] };

/** The score of a piece in colour. */
export const colourScore: Exercise = numeric<Sheets>({
  id: '04-colour-score',
  goal: '04-colour-score',
  draw: (pick) => {
    const sheets = (from: number, to: number) => [0, 1, 2].map(() => drawnMatrix(pick, 1, 2, from, to));
    return { piece: sheets(0, 5), filter: sheets(-2, 3) };
  },
  question: ({ piece, filter }) => ({
    ko: `세로 1칸, 가로 2칸인 컬러 조각에 필터 하나를 대요. 적히는 수는 얼마일까요? 편향은 0이에요.\n조각: ${sheetsText(colours.ko, piece)}\n필터: ${sheetsText(colours.ko, filter)}`,
    en: `A filter is laid on a piece in colour, 1 cell high and 2 wide. What number is written down? The bias is 0.\npiece: ${sheetsText(colours.en, piece)}\nfilter: ${sheetsText(colours.en, filter)}`,
  }),
  right: (sheets) => sum(points(sheets)),
  mistakes: {
    'one-channel': {
      given: (sheets) => points(sheets)[0],
      because: {
        ko: '빨강 채널의 점수예요. 초록과 파랑의 점수도 더해요.',
        en: 'That is the score of the red channel; add those of green and blue.',
      },
    },
    'last-channel': {
      given: (sheets) => points(sheets)[2],
      because: {
        ko: '파랑 채널의 점수만 남았어요. 앞의 두 채널도 더해요.',
        en: 'Only the score of the blue channel is left; the two before it count, too.',
      },
    },
    'red-forgotten': {
      given: (sheets) => sum(points(sheets).slice(1)),
      because: {
        ko: '빨강 채널의 점수가 빠졌어요. 세 채널을 모두 더해요.',
        en: 'The score of the red channel is missing; add all three.',
      },
    },
    'green-forgotten': {
      given: (sheets) => points(sheets)[0] + points(sheets)[2],
      because: {
        ko: '초록 채널의 점수가 빠졌어요. 세 채널을 모두 더해요.',
        en: 'The score of the green channel is missing; add all three.',
      },
    },
    'blue-forgotten': {
      given: (sheets) => sum(points(sheets).slice(0, 2)),
      because: {
        ko: '파랑 채널의 점수가 빠졌어요. 세 채널을 모두 더해요.',
        en: 'The score of the blue channel is missing; add all three.',
      },
    },
    'mean-of-channels': {
      given: (sheets) => sum(points(sheets)) / 3,
      because: {
        ko: '채널의 수로 나눴어요. 평균이 아니라 합이에요.',
        en: 'You divided by the number of channels; it is a sum, not a mean.',
      },
    },
    'one-sheet-of-weights': {
      given: ({ piece, filter }) => sum(piece.map((sheet) => innerProduct(sheet, filter[0]))),
      because: {
        ko: '빨강의 가중치를 모든 채널에 곱했어요. 채널마다 제 판의 가중치를 곱해요.',
        en: 'You used the weights of red for every channel; each has a sheet of its own.',
      },
    },
    'sums-multiplied': {
      given: ({ piece, filter }) => sum(piece.flat(2)) * sum(filter.flat(2)),
      because: {
        ko: '먼저 더하고 곱했어요. 같은 채널, 같은 자리의 수끼리 먼저 곱해요.',
        en: 'You added before you multiplied; first multiply what stands in the same channel at the same place.',
      },
    },
  },
  hints: [
    {
      ko: '채널 하나에서 같은 자리끼리 곱해 더하고, 그 점수를 따로 적어 두세요.',
      en: 'In each channel multiply what stands at equal places, add, and note that score.',
    },
    { ko: '세 채널의 점수를 모두 더해요.', en: 'Add the scores of all three channels.' },
    (sheets) => {
      const line = points(sheets)
        .map((each) => `(${each})`)
        .join(' + ');
      return { ko: `채널의 점수를 더하면 ${line}이에요.`, en: `The scores of the channels add up as ${line}.` };
    },
  ],
  answer: (sheets) => {
    const line = points(sheets)
      .map((each) => `(${each})`)
      .join(' + ');
    return { ko: `${line} = ${sum(points(sheets))}`, en: `${line} = ${sum(points(sheets))}` };
  },
});
