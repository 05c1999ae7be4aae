import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A step along the sum of the gradients of a batch. */
export const sumBug: Exercise = faulty({
  id: '09-sum-bug',
  goal: '09-step',
  question: {
    ko: '픽셀 3개로는 잘 배우던 코드예요. 같은 학습률로 비슷한 픽셀 600개를 주었더니 손실이 커지기만 해요. 틀린 줄을 찾아 주세요.',
    en: 'This code learned well from 3 pixels. Given 600 of the same kind, with the same learning rate, its loss only grows. Find the wrong line.',
  },
  lines: [
    'let weight = 1;',
    'for (let step = 0; step < 20; step++) {',
    '  let sum = 0;',
    '  for (let i = 0; i < pixels.length; i++) {',
    '    const predicted = weight * pixels[i];',
    '    sum += 2 * (predicted - targets[i]) * pixels[i];',
    '  }',
    '  weight = weight - rate * sum;',
    '}',
  ],
  fault: {
    line: 8,
    because: {
      ko: '픽셀이 늘면 합도 그만큼 커져서 걸음이 200배가 돼요. 평균을 내면 배치 크기가 달라도 걸음이 비슷해요.',
      en: 'the sum grows with the pixels, so that steps became 200 times as long; a mean keeps them alike for any batch size.',
    },
  },
  mended: '  weight = weight - rate * (sum / pixels.length);',
  suspects: {
    'reset-suspected': {
      line: 3,
      because: {
        ko: '걸음마다 0에서 다시 모아야 하니 맞아요. 모은 다음을 보세요.',
        en: 'It starts from 0 for each step, as it should; look at what is done with what was collected.',
      },
    },
    'prediction-suspected': {
      line: 5,
      because: {
        ko: '예측은 픽셀마다 맞게 하고 있어요. 픽셀의 수와 상관있는 줄을 찾아보세요.',
        en: 'Each pixel is predicted rightly; look for a line that depends on how many there are.',
      },
    },
    'gradient-suspected': {
      line: 6,
      because: {
        ko: '픽셀 하나의 기울기는 맞아요. 600개를 모으면 얼마나 커지는지 보세요.',
        en: 'The gradient of one pixel is right; see how large 600 of them become.',
      },
    },
  },
  hints: [
    {
      ko: '픽셀이 3개에서 600개로 늘면 어느 수가 따라서 커질까요?',
      en: 'When 3 pixels become 600, which number grows with them?',
    },
    {
      ko: '손실이 커지기만 하면 걸음의 길이를 의심해요.',
      en: 'Where a loss only grows, suspect the length of the steps.',
    },
    { ko: '합과 평균을 견주어 보세요.', en: 'Compare a sum with a mean.' },
  ],
});
