import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** The loop of epochs around the loop of batches. */
export const orderLoops: Exercise = ordered({
  id: '09-order-loops',
  goal: '09-iterations',
  question: {
    ko: '에포크마다 그림의 차례를 새로 섞고, 배치마다 한 걸음을 걷고, 에포크가 끝나면 빼 둔 그림으로 손실을 재요. 줄을 차례대로 놓아 주세요.',
    en: 'Each epoch shuffles the pictures anew, each batch takes a step, and when an epoch ends, the loss on pictures kept back is measured. Put the lines in order.',
  },
  lines: [
    'for (let epoch = 1; epoch <= epochs; epoch++) {',
    '  shuffle(order, chance);',
    '  for (let from = 0; from < order.length; from += batchSize) {',
    '    const batch = takeExamples(train, order.slice(from, from + batchSize));',
    '    takeStep(model, batch);',
    '  }',
    '  losses.push(evaluate(model, test).loss);',
    '}',
  ],
  mistakes: {
    'shuffled-once': {
      order: [2, 1, 3, 4, 5, 6, 7, 8],
      because: {
        ko: '한 번만 섞으면 에포크마다 같은 배치가 같은 차례로 와요. 새로 섞는 줄은 어느 반복문 안에 있어야 할까요?',
        en: 'Shuffled once, the same batches come in the same order every epoch. Inside which loop does that line belong?',
      },
    },
    'shuffled-each-batch': {
      order: [1, 3, 2, 4, 5, 6, 7, 8],
      because: {
        ko: '배치마다 섞으면 어떤 그림은 두 번 나오고 어떤 그림은 빠져요.',
        en: 'Shuffled for every batch, some pictures come twice in an epoch and some never.',
      },
    },
    'measured-each-batch': {
      order: [1, 2, 3, 4, 5, 7, 6, 8],
      because: {
        ko: '걸음마다 재고 있어요. 에포크가 끝난 다음에 한 번 재요.',
        en: 'It measures after every step; measure once an epoch has ended.',
      },
    },
    'stepped-before-cut': {
      order: [1, 2, 3, 5, 4, 6, 7, 8],
      because: {
        ko: '배치를 꺼내기 전에 걷고 있어요. `batch`가 아직 없어요.',
        en: 'It takes a step before the batch is cut; there is no `batch` yet.',
      },
    },
  },
  hints: [
    { ko: '바깥 반복문이 에포크, 안쪽 반복문이 배치예요.', en: 'The outer loop counts epochs, the inner one batches.' },
    {
      ko: '들여 쓴 칸이 어느 반복문 안에 있는지 말해 줘요. 닫는 괄호도 짝을 맞춰요.',
      en: 'The indent tells which loop a line is in; the closing braces have their partners, too.',
    },
    {
      ko: '섞기 → 꺼내기 → 한 걸음 → (배치가 끝나면) 재기의 차례예요.',
      en: 'Shuffle → cut → step → (when the batches end) measure.',
    },
  ],
});
