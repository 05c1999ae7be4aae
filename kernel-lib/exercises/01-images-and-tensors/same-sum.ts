import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  /** Which old cell each new cell holds. */
  readonly order: readonly number[];
  readonly weights: readonly number[];
}

/** Orders that are not undone by doing them twice. */
const orders = [
  [1, 2, 3, 0],
  [3, 0, 1, 2],
  [2, 0, 3, 1],
  [1, 3, 0, 2],
  [2, 3, 1, 0],
  [3, 2, 0, 1],
];

/** Which weights give the same sum once the pixels are mixed. */
export const sameSum: Exercise = sizes<Setting>({
  id: '01-same-sum',
  goal: '01-neighbours',
  draw: (pick) => ({
    order: orders[pick(0, orders.length - 1)],
    weights: [pick(-9, -1), pick(1, 9), pick(10, 19), pick(20, 29)],
  }),
  question: ({ order, weights }) => ({
    ko: `유닛의 가중치는 [${weights.join(', ')}]이에요. 픽셀 네 개를 섞어서, 새 줄의 0번, 1번, 2번, 3번 칸에 옛 줄의 ${order.map((cell) => `${cell}번`).join(', ')} 픽셀이 왔어요. 어떤 그림에서든 섞기 전과 같은 수를 내려면 가중치를 어떤 차례로 놓아야 할까요?`,
    en: `A unit has the weights [${weights.join(', ')}]. Four pixels are mixed: cells 0, 1, 2 and 3 of the new line hold pixels ${order.join(', ')} of the old one. In which order do the weights have to stand so that the unit gives the same number as before, for any picture?`,
  }),
  form: { ko: '[-3, 8, 11, 20]', en: '[-3, 8, 11, 20]' },
  right: ({ order, weights }) => order.map((cell) => weights[cell]),
  mistakes: {
    unchanged: {
      given: ({ weights }) => weights,
      because: {
        ko: '가중치가 그대로예요. 픽셀이 옮겨 갔으니 그 픽셀의 가중치도 따라가야 해요.',
        en: 'The weights are as they were; where a pixel goes, its weight has to go, too.',
      },
    },
    'other-way': {
      given: ({ order, weights }) => weights.map((_, cell) => weights[order.indexOf(cell)]),
      because: {
        ko: '거꾸로 옮겼어요. 새 줄의 0번 칸에 어느 픽셀이 왔는지부터 보세요.',
        en: 'You moved them the other way; see first which pixel came to cell 0.',
      },
    },
    'cells-for-weights': {
      given: ({ order }) => order,
      because: {
        ko: '가중치가 아니라 칸의 번호를 적었어요. 그 칸에 있던 가중치를 적어 주세요.',
        en: 'Those are numbers of cells; write the weight that stood there.',
      },
    },
    backwards: {
      given: ({ weights }) => [...weights].reverse(),
      because: {
        ko: '순서를 뒤집기만 했어요. 칸마다 어느 픽셀이 왔는지 하나씩 짝지어 보세요.',
        en: 'You turned the order round; go cell by cell and see which pixel is there.',
      },
    },
  },
  hints: [
    {
      ko: '새 줄의 0번 칸에 온 픽셀은 섞기 전에 어떤 가중치를 만났나요?',
      en: 'Which weight did the pixel in cell 0 meet before?',
    },
    { ko: '픽셀마다 제 가중치를 데리고 다닌다고 생각하세요.', en: 'Think of each pixel as taking its weight along.' },
    ({ order, weights }) => ({
      ko: `새 줄의 0번 칸에는 ${order[0]}번 픽셀이 왔으니 ${weights[order[0]]}부터 적어요.`,
      en: `Cell 0 holds pixel ${order[0]} now, so ${weights[order[0]]} comes first.`,
    }),
  ],
  answer: ({ order, weights }) => {
    const text = `[${order.map((cell) => weights[cell]).join(', ')}]`;
    return { ko: text, en: text };
  },
});
