import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What the weights of a dense layer do where the line is in another order. */
export const movedWeights: Exercise = choice({
  id: '07-moved-weights',
  goal: '07-flatten',
  question: {
    ko: 'PyTorch에서 4×4 맵 스무 장으로 학습한 완전 연결층이 있어요. 유닛마다 가중치 320개를 적힌 차례 그대로 우리 층에 옮겨 넣어요. 같은 맵을 읽으면 어떻게 될까요?',
    en: 'A dense layer has learned in PyTorch from twenty 4×4 maps. The 320 weights of each unit are put into our layer in the order in which they stand. What happens when it reads the same maps?',
  },
  right: {
    text: { ko: '점수가 달라져요: 짝이 어긋나서', en: 'other scores: the pairs do not match' },
    because: {
      ko: '수마다 다른 수의 가중치를 만나요. 개수는 맞으니 오류도 나지 않아요.',
      en: 'each number meets the weight of another; the count is right, so there is no error.',
    },
  },
  wrong: {
    refused: {
      text: { ko: '오류가 나요: 순서가 달라서', en: 'an error: the order is another' },
      because: {
        ko: '층은 몇 개인지만 볼 수 있어요. 320개면 어떤 순서든 받아요.',
        en: 'A layer sees only how many there are; it takes 320 in any order.',
      },
    },
    'same-sum': {
      text: { ko: '점수가 같아요: 합은 순서와 상관없어서', en: 'the same scores: a sum has no order' },
      because: {
        ko: '더하는 순서는 상관없지만, 무엇과 무엇을 곱하는지는 상관있어요.',
        en: 'The order of adding does not matter; what is multiplied by what does.',
      },
    },
  },
  hints: [
    { ko: '두 칸짜리 맵 두 장을 두 가지 순서로 펴 보세요.', en: 'Lay out two maps of two cells, in both orders.' },
    {
      ko: '`[1, 2, 3, 4]`와 `[1, 3, 2, 4]`에 가중치 `[1, 2, 3, 4]`를 차례로 곱해 보세요.',
      en: 'Multiply `[1, 2, 3, 4]` and `[1, 3, 2, 4]` by the weights `[1, 2, 3, 4]` in order.',
    },
    { ko: '두 합이 같은지, 오류가 나는지 보세요.', en: 'Are both sums equal, and is there an error?' },
  ],
});
