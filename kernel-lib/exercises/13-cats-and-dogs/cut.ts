import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly side: number;
}

/** How much of a wide photograph a square leaves out. */
export const cut: Exercise = numeric<Setting>({
  id: '13-cut',
  goal: '13-folder',
  draw: (pick) => {
    const height = 20 * pick(10, 30);
    return { height, width: height + 2 * pick(20, 150), side: [28, 32, 64][pick(0, 2)] };
  },
  question: ({ height, width, side }) => ({
    ko: `세로 ${height}픽셀, 가로 ${width}픽셀인 사진을 \`resize: 'crop'\`으로 ${side}×${side}에 담아요. 비율을 지키려고 양옆을 잘라요. 잘려 나가는 열은 사진에서 모두 몇 픽셀일까요?`,
    en: `A photograph ${height} pixels high and ${width} wide is read as ${side}×${side} with \`resize: 'crop'\`, which keeps the ratio and cuts off both sides. How many columns of the photograph are cut off in all?`,
  }),
  right: ({ height, width }) => width - height,
  mistakes: {
    'one-side': {
      given: ({ height, width }) => (width - height) / 2,
      because: {
        ko: '한쪽에서 잘린 열이에요. 왼쪽과 오른쪽을 더해요.',
        en: 'Those are the columns of one side; add left and right.',
      },
    },
    'down-to-the-size': {
      given: ({ width, side }) => width - side,
      because: {
        ko: '줄이지 않고 자르기만 했어요. 먼저 정사각형으로 자르고, 그다음 줄여요.',
        en: 'You cut without shrinking; it cuts to a square first, and shrinks that.',
      },
    },
    'what-stays': {
      given: ({ height }) => height,
      because: { ko: '남는 열이에요. 잘려 나가는 열을 물었어요.', en: 'Those stay; the question is what goes.' },
    },
    'nothing-cut': {
      given: () => 0,
      because: {
        ko: '하나도 자르지 않는 것은 `stretch`나 `fit`이에요.',
        en: 'Nothing is cut off with `stretch` or `fit`.',
      },
    },
  },
  hints: [
    { ko: '남는 정사각형의 한 변은 몇 픽셀인가요?', en: 'What side has the square that stays?' },
    {
      ko: '가로에서 남는 열을 빼요. 마지막 크기는 상관없어요.',
      en: 'Take the columns that stay from the width; the final size does not matter.',
    },
    ({ height, width }) => ({ ko: `\`${width} - ${height}\``, en: `\`${width} - ${height}\`` }),
  ],
  answer: ({ height, width }) => {
    const text = `${width} − ${height} = ${width - height}`;
    return { ko: text, en: text };
  },
});
