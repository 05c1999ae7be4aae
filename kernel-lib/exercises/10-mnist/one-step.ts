import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Inputs = readonly [weights: readonly number[], gradients: readonly number[], rate: number];

/** The last of the four steps as a function. */
export const oneStep: Exercise = written<Inputs>({
  id: '10-one-step',
  goal: '10-step',
  question: {
    ko: '한 걸음을 쓸 차례예요. 가중치들, 가중치마다 하나씩 있는 기울기, 학습률을 받아서 손실이 줄어드는 쪽으로 옮긴 가중치들을 돌려주는 함수 `oneStep(weights, gradients, rate)`를 써 주세요.',
    en: 'Write the step: `oneStep(weights, gradients, rate)` gets weights, a gradient for each, and a learning rate, and returns the weights moved to where the loss is smaller.',
  },
  inputs: (pick) => {
    const five = () => Array.from({ length: 5 }, () => (pick(0, 1) === 0 ? -1 : 1) * (pick(3, 40) / 8));
    return [five(), five(), pick(2, 9) / 16];
  },
  right: (weights, gradients, rate) => weights.map((weight, i) => weight - rate * gradients[i]),
  mistakes: {
    uphill: {
      does: (weights, gradients, rate) => weights.map((weight, i) => weight + rate * gradients[i]),
      because: {
        ko: '손실이 커지는 쪽으로 갔어요. 기울기는 손실이 커지는 쪽을 가리켜요.',
        en: 'It goes to where the loss grows; the gradient points that way.',
      },
    },
    'rate-forgotten': {
      does: (weights, gradients) => weights.map((weight, i) => weight - gradients[i]),
      because: {
        ko: '학습률을 곱하지 않아서 걸음이 너무 커요.',
        en: 'The step is too large: the learning rate is not in it.',
      },
    },
    'weights-forgotten': {
      does: (_, gradients, rate) => gradients.map((gradient) => -rate * gradient),
      because: {
        ko: '옮길 만큼만 돌려줬어요. 지금 가중치에 더해야 옮겨져요.',
        en: 'It returns the move alone; it has to be added to the weights.',
      },
    },
    'one-gradient-for-all': {
      does: (weights, [gradient], rate) => weights.map((weight) => weight - rate * gradient),
      because: {
        ko: '첫 기울기로 모두 옮겼어요. 가중치마다 제 기울기가 있어요.',
        en: 'It moves all by the first gradient; each weight has its own.',
      },
    },
    'not-moved': {
      does: (weights) => [...weights],
      because: { ko: '가중치가 제자리에 있어요.', en: 'The weights have not moved.' },
    },
  },
  source: `function oneStep(weights: number[], gradients: number[], rate: number) {
  const moved: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    moved.push(weights[i] - rate * gradients[i]);
  }
  return moved;
}`,
  hints: [
    {
      ko: '기울기가 양수면 가중치를 줄이고, 음수면 늘려요.',
      en: 'Where the gradient is positive, the weight gets smaller; where it is negative, larger.',
    },
    {
      ko: '`weights[i] - rate * gradients[i]`를 차례로 담아요.',
      en: 'Collect `weights[i] - rate * gradients[i]`, one after the other.',
    },
  ],
});
