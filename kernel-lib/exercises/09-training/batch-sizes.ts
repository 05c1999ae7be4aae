import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

function cut(samples: number, batchSize: number): number[] {
  const sizes: number[] = [];
  for (let from = 0; from < samples; from += batchSize) sizes.push(Math.min(batchSize, samples - from));
  return sizes;
}

/** How many pictures each batch of an epoch has. */
export const batchSizes: Exercise = written<readonly [samples: number, batchSize: number]>({
  id: '09-batch-sizes',
  goal: '09-iterations',
  question: {
    ko: '한 에포크 동안 배치마다 그림이 몇 장인지 차례로 담아 돌려주는 함수 `batchSizes(samples, batchSize)`를 완성해 주세요. 남는 그림도 한 배치예요.',
    en: 'Complete `batchSizes(samples, batchSize)`: it returns how many pictures each batch of an epoch has, one after the other. What is left over makes a batch, too.',
  },
  inputs: (pick) => {
    const batchSize = pick(2, 9);
    return [batchSize * pick(2, 5) + pick(0, batchSize - 1), batchSize];
  },
  trials: 6,
  right: cut,
  mistakes: {
    'rest-dropped': {
      does: (samples, batchSize) => cut(samples, batchSize).filter((size) => size === batchSize),
      because: {
        ko: '남는 그림을 버렸어요. 남는 그림도 적은 수로 한 배치를 이뤄요.',
        en: 'It drops what is left over; that makes a smaller batch.',
      },
    },
    'rest-filled': {
      does: (samples, batchSize) => cut(samples, batchSize).map(() => batchSize),
      because: {
        ko: '모두 더하면 그림보다 많아져요. 마지막 배치에는 남은 그림만 있어요.',
        en: 'Added up, that is more than there are; the last batch has only what is left.',
      },
    },
    'starts-listed': {
      does: (samples, batchSize) => cut(samples, batchSize).map((_, i) => i * batchSize),
      because: {
        ko: '배치가 시작하는 자리를 담았어요. 배치에 든 그림의 수를 담아요.',
        en: 'It collects where each batch begins; collect how many pictures it has.',
      },
    },
    'what-remains': {
      does: (samples, batchSize) => cut(samples, batchSize).map((_, i) => samples - i * batchSize),
      because: {
        ko: '남은 그림을 모두 담았어요. 한 배치는 `batchSize`장을 넘지 않아요.',
        en: 'It collects all that remain; a batch has no more than `batchSize`.',
      },
    },
  },
  source: `function batchSizes(samples: number, batchSize: number): number[] {
  const sizes: number[] = [];
  for (let from = 0; from < samples; from += batchSize) {
    sizes.push(Math.min(batchSize, samples - from));
  }
  return sizes;
}`,
  blank: `
  const sizes = [];
  for (let from = 0; from < samples; from += batchSize) {
  }
  return sizes;`,
  hints: [
    {
      ko: '`from`번째 그림부터 시작하는 배치에는 그림이 몇 장 남아 있나요?',
      en: 'How many pictures are left where the batch begins at `from`?',
    },
    {
      ko: '남은 그림 `samples - from`과 `batchSize` 가운데 작은 쪽을 담아요. `Math.min`이 작은 쪽을 골라요.',
      en: 'Collect the smaller of what is left, `samples - from`, and `batchSize`; `Math.min` picks it.',
    },
  ],
});
