import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import type { Pick } from '../posing.ts';

interface Setting {
  readonly base: readonly number[];
  /** In percent, three starts each. */
  readonly changes: readonly (readonly number[])[];
}

const most = (numbers: readonly number[]) => Math.max(...numbers);
const least = (numbers: readonly number[]) => Math.min(...numbers);
const middle = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const written = (numbers: readonly number[]) => numbers.map((each) => (each / 100).toFixed(2)).join(', ');
const by = (setting: Setting, judged: (change: readonly number[]) => number) => {
  const values = setting.changes.map(judged);
  return values.indexOf(least(values)) + 1;
};

/** The change whose three starts all lie below all three of the base. */
export const moreThanChance: Exercise = numeric<Setting>({
  id: '09-more-than-chance',
  goal: '09-tune',
  draw: drawn,
  question: ({ base, changes }) => ({
    ko: `세 시작에서 잰 정확도예요. 기본보다 못하다고 가장 믿을 만한 변경은 몇 번일까요?\n기본: \`${written(base)}\`\n${changes.map((change, i) => `변경 ${i + 1}: \`${written(change)}\``).join('\n')}`,
    en: `These are accuracies from three starts each. Of which change can you say with most trust that it is worse than the base? Give its number.\nbase: \`${written(base)}\`\n${changes.map((change, i) => `change ${i + 1}: \`${written(change)}\``).join('\n')}`,
  }),
  right: ({ base, changes }) => changes.findIndex((change) => most(change) < least(base)) + 1,
  mistakes: {
    'lowest-mean': {
      given: (setting) => by(setting, middle),
      because: {
        ko: '평균이 가장 낮아요. 그런데 시작 하나만 크게 실패했고 나머지는 기본과 섞여 있어요.',
        en: 'Its mean is lowest; but one start failed badly, and the others lie among those of the base.',
      },
    },
    'highest-of-all': {
      given: (setting) => by(setting, (change) => -most(change)),
      because: {
        ko: '가장 높은 정확도가 나온 변경이에요. 기본보다 낮은 것을 찾아요.',
        en: 'That has the highest accuracy of all; look for what is lower than the base.',
      },
    },
    'counted-from-nothing': {
      given: ({ base, changes }) => changes.findIndex((change) => most(change) < least(base)),
      because: { ko: '변경 1부터 세어요.', en: 'The first change is number 1.' },
    },
  },
  hints: [
    { ko: '기본의 셋 가운데 가장 낮은 것을 찾아요.', en: 'Find the lowest of the three of the base.' },
    {
      ko: '변경마다 가장 높은 것이 그보다도 낮은지 봐요.',
      en: 'See of each change whether even its highest is below that.',
    },
    ({ base }) => ({
      ko: `세 수가 모두 ${(least(base) / 100).toFixed(2)}보다 낮은 줄을 찾아요.`,
      en: `Find the row in which all three are below ${(least(base) / 100).toFixed(2)}.`,
    }),
  ],
  praise: {
    ko: '맞았어요. 평균이 가장 낮지는 않아도, 셋이 모두 기본의 셋보다 낮아요.',
    en: 'That is right: its mean is not the lowest, but all three lie below all three of the base.',
  },
  answer: (setting) => {
    const found = setting.changes.findIndex((change) => most(change) < least(setting.base));
    return {
      ko: `변경 ${found + 1}: 가장 높은 ${(most(setting.changes[found]) / 100).toFixed(2)}도 기본의 가장 낮은 ${(least(setting.base) / 100).toFixed(2)}보다 낮아요.`,
      en: `Change ${found + 1}: even its highest, ${(most(setting.changes[found]) / 100).toFixed(2)}, is below ${(least(setting.base) / 100).toFixed(2)}, the lowest of the base.`,
    };
  },
});

/** Four changes in any order: one below all of the base, one that failed once, one that is better, one like the base. */
function drawn(pick: Pick): Setting {
  const base = [pick(88, 89), pick(90, 92), pick(93, 95)];
  const low = pick(78, 82);
  const changes = [
    [low, low + pick(1, 3), low + pick(3, 5)],
    [pick(33, 38), pick(89, 92), pick(90, 94)],
    [pick(90, 92), pick(93, 95), pick(96, 98)],
    [pick(85, 88), pick(89, 91), pick(92, 94)],
  ];
  const turn = pick(0, 3);
  return { base, changes: changes.map((_, i) => changes[(i + turn) % changes.length]) };
}
