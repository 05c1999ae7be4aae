import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  /** Probabilities in hundredths. */
  readonly open: number;
  readonly hidden: readonly number[];
}

const written = (hundredths: number) => (hundredths / 100).toFixed(2);
const lowest = ({ hidden }: Setting) => Math.min(...hidden);
const highest = ({ hidden }: Setting) => Math.max(...hidden);

/** How far a probability falls at most, when parts of a picture are hidden. */
export const fall: Exercise = numeric<Setting>({
  id: '13-fall',
  goal: '13-looked-at',
  within: 1e-4,
  draw: (pick) => {
    const open = pick(80, 97);
    const places = [open - pick(1, 6), open - pick(7, 15), open + pick(1, 2)];
    places.splice(pick(0, 3), 0, open - pick(25, 70));
    return { open, hidden: places };
  },
  question: ({ open, hidden }) => ({
    ko: `신경망이 개라고 준 확률은 ${written(open)}예요. 네 곳을 하나씩 가리자 확률이 \`${hidden.map(written).join(', ')}\`가 됐어요. 가장 많이 내려간 곳에서는 얼마나 내려갔나요?`,
    en: `A network gives dog a probability of ${written(open)}. With one of four places hidden at a time it becomes \`${hidden.map(written).join(', ')}\`. How far does it fall where it falls furthest?`,
  }),
  right: (setting) => (setting.open - lowest(setting)) / 100,
  mistakes: {
    'what-is-left': {
      given: (setting) => lowest(setting) / 100,
      because: {
        ko: '가렸을 때 남은 확률이에요. 가리기 전에서 얼마나 내려갔는지 구해요.',
        en: 'That is what is left of it; find how far it fell from what it was before.',
      },
    },
    'from-certainty': {
      given: (setting) => 1 - lowest(setting) / 100,
      because: {
        ko: '1에서 뺐어요. 가리기 전의 확률에서 빼요.',
        en: 'You took it from 1; take it from the probability before anything was hidden.',
      },
    },
    'where-it-rose': {
      given: (setting) => (setting.open - highest(setting)) / 100,
      because: {
        ko: '가렸더니 오히려 오른 곳이에요. 가장 많이 내려간 곳을 찾아요.',
        en: 'There it rose; find where it falls furthest.',
      },
    },
    'other-way-round': {
      given: (setting) => (lowest(setting) - setting.open) / 100,
      because: {
        ko: '부호가 반대예요. 내려간 만큼을 양수로 적어요.',
        en: 'The sign is the other way; a fall is written as a positive number.',
      },
    },
    'falls-added': {
      given: ({ open, hidden }) => hidden.reduce((sum, each) => sum + open - each, 0) / 100,
      because: {
        ko: '네 곳을 모두 더했어요. 한 곳만 봐요.',
        en: 'You added all four; look at one place.',
      },
    },
  },
  hints: [
    {
      ko: '네 수 가운데 확률이 가장 낮아진 곳을 찾아요.',
      en: 'Find the place where the probability becomes lowest.',
    },
    { ko: '가리기 전의 확률에서 그 확률을 빼요.', en: 'Take that from the probability before anything was hidden.' },
    (setting) => {
      const text = `\`${written(setting.open)} - ${written(lowest(setting))}\``;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const text = `${written(setting.open)} − ${written(lowest(setting))} = ${written(setting.open - lowest(setting))}`;
    return { ko: text, en: text };
  },
});
