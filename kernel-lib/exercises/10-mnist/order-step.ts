import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** One step of training. */
export const orderStep: Exercise = ordered({
  id: '10-order-step',
  goal: '10-step',
  question: {
    ko: '학습 한 걸음의 코드예요. 준비하는 줄을 맨 앞에 두고, 네 단계의 차례로 놓아 주세요.',
    en: 'This is one step of training. Put the line that prepares first, and then the four steps in order.',
  },
  lines: [
    'const step = adam()(model.params);',
    'const pass = model.forward(x);',
    'const lost = sparseCategoricalCrossentropy(pass, y);',
    'lost.backward();',
    'step();',
  ],
  mistakes: {
    'stepped-before-gradient': {
      order: [1, 2, 3, 5, 4],
      because: {
        ko: '기울기를 구하기 전에 파라미터를 옮기고 있어요.',
        en: 'It moves the parameters before there is a gradient.',
      },
    },
    'loss-before-prediction': {
      order: [1, 3, 2, 4, 5],
      because: {
        ko: '예측하기 전에 손실을 재고 있어요. `pass`가 아직 없어요.',
        en: 'It measures the loss before there is a prediction; there is no `pass` yet.',
      },
    },
    'backward-before-loss': {
      order: [1, 2, 4, 3, 5],
      because: {
        ko: '손실을 재기 전에 거꾸로 가고 있어요. `lost`가 아직 없어요.',
        en: 'It goes backwards before the loss is known; there is no `lost` yet.',
      },
    },
  },
  hints: [
    { ko: '예측, 손실, 기울기, 한 걸음의 차례예요.', en: 'Predict, loss, gradient, step.' },
    {
      ko: '맨 앞 줄은 준비예요. 옵티마이저가 옮길 파라미터를 받아요.',
      en: 'The first line prepares: the optimizer is given what it will move.',
    },
    {
      ko: '`pass`가 있어야 `lost`를, `lost`가 있어야 기울기를 구해요.',
      en: 'It takes a `pass` to find `lost`, and `lost` to find the gradient.',
    },
  ],
});
