import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A regression that cannot say anything but 1. */
export const softmaxBug: Exercise = faulty({
  id: '11-softmax-bug',
  goal: '11-regression',
  question: {
    ko: '와인의 로그 가격을 배우는 코드예요. 오류는 없는데, 아무리 오래 학습해도 손실이 처음 그대로예요. 틀린 줄을 찾아 주세요.',
    en: 'This learns the logarithm of the price of wine. There is no error, but however long it trains, the loss stays as it was. Find the line.',
  },
  lines: [
    'const network = sequential([',
    "  dense({ units: 8, activation: 'relu' }),",
    "  dense({ units: 1, activation: 'softmax' }),",
    ']);',
    'const model = network.build([4], random(1));',
    'await fit(model, { x: standardised, y: logPrices }, {',
    '  epochs: 500,',
    '  optimizer: sgd({ learningRate: 0.1 }),',
    '  loss: meanSquaredError, metrics: {},',
    '});',
  ],
  fault: {
    line: 3,
    because: {
      ko: '유닛 하나의 softmax는 언제나 1이에요. 가중치를 바꿔도 출력이 그대로라서 기울기가 모두 0이에요.',
      en: 'the softmax of a single unit is always 1; no weight can change it, and every gradient is 0.',
    },
  },
  mended: '  dense({ units: 1 }),',
  suspects: {
    'relu-suspected': {
      line: 2,
      because: {
        ko: '사이에서 꺾는 층이에요. 여기서는 음수가 0이 되어도 괜찮아요.',
        en: 'That bends in between, where nothing is wrong with zeros.',
      },
    },
    'rate-suspected': {
      line: 8,
      because: {
        ko: '학습률이 나쁘면 손실이 치솟거나 천천히 줄어요. 꼼짝하지 않는 까닭은 따로 있어요.',
        en: 'With a bad rate a loss rises or falls slowly; that it does not move has another cause.',
      },
    },
    'loss-suspected': {
      line: 9,
      because: {
        ko: '답이 수일 때 알맞은 손실이에요. 손실이 받는 예측을 보세요.',
        en: 'That is the loss for numbers; look at the prediction that it is given.',
      },
    },
  },
  hints: [
    {
      ko: '손실이 꼼짝하지 않는다면 기울기가 얼마일까요?',
      en: 'If a loss does not move at all, what is its gradient?',
    },
    { ko: '가중치를 바꿔도 그대로인 출력이 있나요?', en: 'Is there an output that no weight can change?' },
    { ko: '마지막 층의 활성화 함수를 보세요.', en: 'Look at the activation of the last layer.' },
  ],
});
