import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { drawnMatrix, type Matrix, matrixText, total } from '../matrix.ts';

interface Setting {
  /** Tenths. */
  readonly piece: Matrix;
  /** Tenths. */
  readonly fill: number;
}

const inTenths = (matrix: Matrix) => matrix.map((row) => row.map((value) => value / 10));
const changes = ({ piece, fill }: Setting) => piece.flat().map((value) => Math.abs(fill - value));
const change = (setting: Setting) => total([changes(setting)]) / 10;

/** How much a square changes what it hides. */
export const hidden: Exercise = numeric<Setting>({
  id: '08-hidden',
  goal: '08-hidden',
  draw: (pick) => {
    const [dark, bright] = [drawnMatrix(pick, 1, 2, 0, 2), drawnMatrix(pick, 1, 2, 7, 10)];
    return { piece: [...dark, ...bright], fill: pick(3, 6) };
  },
  question: ({ piece, fill }) => ({
    ko: `그림의 2×2칸이에요.\n${matrixText(inTenths(piece))}\n여기에 밝기 ${fill / 10}인 회색 네모를 얹어요. 네 픽셀은 저마다 얼마나 바뀌나요? 밝아졌든 어두워졌든 바뀐 크기를 모두 더해 주세요.`,
    en: `These are 2×2 cells of a picture.\n${matrixText(inTenths(piece))}\nA square as grey as ${fill / 10} is put on them. How much does each of the four change? Add up the changes, brighter or darker alike.`,
  }),
  right: change,
  mistakes: {
    'brighter-against-darker': {
      given: ({ piece, fill }) => Math.abs(4 * fill - total(piece)) / 10,
      because: {
        ko: '밝아진 만큼에서 어두워진 만큼을 뺐어요. 둘 다 바뀐 것이니 더해요.',
        en: 'You took the darker from the brighter; both are changes, so add them.',
      },
    },
    'hidden-by-black': {
      given: ({ piece }) => total(piece) / 10,
      because: {
        ko: '검은 네모로 가렸을 때의 답이에요. 회색은 어두운 칸을 밝게 바꿔요.',
        en: 'So it is with a black square; a grey one makes dark cells brighter.',
      },
    },
    'what-is-there-now': {
      given: ({ fill }) => (4 * fill) / 10,
      because: {
        ko: '얹은 뒤의 값을 더했어요. 칸마다 앞의 값과 견줘요.',
        en: 'You added up what is there now; compare each cell with what it was.',
      },
    },
    'only-what-was-hidden': {
      given: ({ piece: [, bright], fill }) => (total([bright]) - 2 * fill) / 10,
      because: {
        ko: '밝은 칸만 셌어요. 어두운 칸도 회색이 되면서 바뀌어요.',
        en: 'You counted the bright cells alone; dark ones change as well when they turn grey.',
      },
    },
    'mean-change': {
      given: (setting) => change(setting) / 4,
      because: { ko: '평균을 냈어요. 모두 더해 주세요.', en: 'That is the mean; add them up.' },
    },
  },
  hints: [
    {
      ko: '칸마다 얹기 전과 뒤의 차이를 적어 보세요.',
      en: 'For each cell write down the difference between before and after.',
    },
    {
      ko: '차이에서 부호를 떼고 더해요. 어두운 칸도 빠뜨리지 마세요.',
      en: 'Leave off the signs and add; do not leave out the dark cells.',
    },
    (setting) => {
      const text = `\`${changes(setting)
        .map((each) => each / 10)
        .join(' + ')}\``;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const text = `${changes(setting)
      .map((each) => each / 10)
      .join(' + ')} = ${change(setting)}`;
    return { ko: text, en: text };
  },
});
