import { slides } from '../../shape/window/slides.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Sizes {
  readonly height: number;
  readonly width: number;
  readonly size: number;
}

const places = ({ height, width, size }: Sizes) => slides([height, width], { size }).map(({ positions }) => positions);

/** How many scores a feature map has. */
export const scoreCount: Exercise = numeric<Sizes>({
  id: '02-score-count',
  goal: '02-convolve',
  draw: (pick) => ({ height: pick(5, 9), width: pick(5, 12), size: pick(2, 4) }),
  question: ({ height, width, size }) => ({
    ko: `${height}×${width} 그림 위로 ${size}×${size} 필터를 한 칸씩 옮겨요. 점수는 모두 몇 개일까요?`,
    en: `A ${size}×${size} filter moves over a ${height}×${width} picture cell by cell. How many scores are there in all?`,
  }),
  right: (sizes) => places(sizes).reduce((product, each) => product * each),
  mistakes: {
    'one-forgotten': {
      given: ({ height, width, size }) => (height - size) * (width - size),
      because: {
        ko: '옮긴 횟수를 곱했어요. 옮기기 전에 선 처음 자리도 세어야 해요.',
        en: 'You multiplied the moves; the place where the filter stands before it moves counts, too.',
      },
    },
    'every-pixel': {
      given: ({ height, width }) => height * width,
      because: {
        ko: '픽셀마다 점수를 하나씩 세었어요. 필터가 그림 밖으로 나가는 자리는 빼야 해요.',
        en: 'You counted a score for each pixel; where the filter would leave the picture there is none.',
      },
    },
    'no-overlap': {
      given: ({ height, width, size }) => Math.floor(height / size) * Math.floor(width / size),
      because: {
        ko: '윈도가 겹치지 않게 놓았어요. 한 칸씩 옮기면 이웃한 윈도가 겹쳐요.',
        en: 'You laid the windows side by side; moved by one cell, they overlap.',
      },
    },
    'one-direction': {
      given: (sizes) => places(sizes)[1],
      because: {
        ko: '가로로 한 줄만 세었어요. 아래로 내려간 줄에서도 똑같이 옮겨요.',
        en: 'You counted one row of places; the filter goes through the rows below in the same way.',
      },
    },
  },
  hints: [
    {
      ko: '먼저 한 줄에서 필터의 왼쪽 끝이 설 수 있는 칸을 세어 보세요.',
      en: 'Count the cells on which the left end of the filter can stand, in one row.',
    },
    {
      ko: '가로 자리와 세로 자리를 따로 센 다음 곱해요.',
      en: 'Count along the rows and along the columns, then multiply.',
    },
    ({ height, width, size }) => ({
      ko: `세로는 ${height} − ${size} + 1곳, 가로는 ${width} − ${size} + 1곳이에요.`,
      en: `There are ${height} − ${size} + 1 places down and ${width} − ${size} + 1 across.`,
    }),
  ],
  answer: (sizes) => {
    const [rows, columns] = places(sizes);
    const line = `${rows} × ${columns} = ${rows * columns}`;
    return { ko: line, en: line };
  },
});
