import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Inputs = readonly [values: readonly number[], kept: readonly number[], rate: number];

/** Dropout on a line of values, as a function. */
export const dropped: Exercise = written<Inputs>({
  id: '11-dropped',
  goal: '11-dropout',
  question: {
    ko: '값, 남길지 정한 표(남기면 1, 지우면 0), 지울 확률을 받아서, 드롭아웃이 내놓는 값들을 돌려주는 함수 `dropped(values, kept, rate)`를 완성해 주세요.',
    en: 'Complete `dropped(values, kept, rate)`: it gets values, a list that says what is kept (1) and what is dropped (0), and the probability of being dropped, and returns what dropout gives.',
  },
  inputs: (pick) => {
    const count = 6;
    const values = Array.from({ length: count }, () => pick(1, 24) / 4);
    const kept = values.map(() => pick(0, 1));
    return [values, [1, ...kept.slice(1, -1), 0], [0.2, 0.25, 0.4, 0.75][pick(0, 3)]];
  },
  right: (values, kept, rate) => values.map((value, i) => (kept[i] * value) / (1 - rate)),
  mistakes: {
    'not-scaled': {
      does: (values, kept) => values.map((value, i) => kept[i] * value),
      because: {
        ko: '남은 값이 그대로예요. 그러면 지운 만큼 합이 줄어요. 남은 값을 키워야 평균이 지켜져요.',
        en: 'What is kept is as it was, so the sum shrinks by what is gone; scale it up, and the mean stays.',
      },
    },
    'divided-by-rate': {
      does: (values, kept, rate) => values.map((value, i) => (kept[i] * value) / rate),
      because: {
        ko: '지울 확률로 나눴어요. 남을 확률로 나눠요.',
        en: 'It divides by the probability of being dropped; divide by that of being kept.',
      },
    },
    shrunk: {
      does: (values, kept, rate) => values.map((value, i) => kept[i] * value * (1 - rate)),
      because: {
        ko: '남은 값을 도리어 줄였어요. 없어진 몫까지 맡으려면 커져야 해요.',
        en: 'It shrinks what is kept; to stand for what is gone it has to grow.',
      },
    },
    'other-way-round': {
      does: (values, kept, rate) => values.map((value, i) => ((1 - kept[i]) * value) / (1 - rate)),
      because: {
        ko: '지울 값을 남기고 남길 값을 지웠어요. 표의 1이 남길 값이에요.',
        en: 'It keeps what is to be dropped; 1 means kept.',
      },
    },
    'always-doubled': {
      does: (values, kept) => values.map((value, i) => 2 * kept[i] * value),
      because: {
        ko: '늘 두 배예요. 두 배는 절반을 지울 때만 맞아요. 지울 확률을 보세요.',
        en: 'It always doubles, which is right only if half is dropped; look at `rate`.',
      },
    },
    'as-in-use': {
      does: (values) => [...values],
      because: {
        ko: '아무것도 지우지 않았어요. `kept`가 0인 자리를 보세요.',
        en: 'Nothing is dropped; look where `kept` is 0.',
      },
    },
  },
  source: `function dropped(values: number[], kept: number[], rate: number) {
  const output: number[] = [];
  for (let i = 0; i < values.length; i++) {
    output.push((kept[i] * values[i]) / (1 - rate));
  }
  return output;
}`,
  blank: `const output = [];
  for (let i = 0; i < values.length; i++) {
  }
  return output;`,
  hints: [
    {
      ko: '지운 자리에는 0을, 남긴 자리에는 키운 값을 적어요.',
      en: 'Write 0 where it is dropped, and the value scaled up where it is kept.',
    },
    {
      ko: '`kept[i] * values[i]`를 남을 확률 `1 - rate`로 나눠요.',
      en: 'Divide `kept[i] * values[i]` by the probability of being kept, `1 - rate`.',
    },
  ],
});
