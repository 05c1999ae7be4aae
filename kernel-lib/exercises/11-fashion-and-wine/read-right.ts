import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** Rows: what it is; columns: what it was said to be; both in the order shirt, coat, dress. */
interface Counted {
  readonly counts: readonly (readonly number[])[];
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const shirts = ({ counts }: Counted) => counts[0][0] / total(counts[0]);
const saidShirt = ({ counts }: Counted) => counts[0][0] / total(counts.map((row) => row[0]));
const all = ({ counts }: Counted) => total(counts.map((row, i) => row[i])) / total(counts.flat());
const written = ({ counts }: Counted) => counts.map((row) => `\`${row.join(', ')}\``).join('\n');

/** The share of one class that is read right, from a confusion matrix. */
export const readRight: Exercise = numeric<Counted>({
  id: '11-read-right',
  goal: '11-confused',
  // Two decimals, rounded.
  within: 0.0051,
  draw: (pick) => ({
    counts: [
      [pick(110, 150), pick(20, 60), pick(5, 25)],
      [pick(15, 45), pick(140, 175), pick(5, 30)],
      [pick(2, 12), pick(4, 14), pick(170, 190)],
    ],
  }),
  question: (counted) => ({
    ko: `셔츠, 코트, 원피스의 혼동 행렬이에요. 행이 정답, 열이 예측이에요.\n${written(counted)}\n셔츠 가운데 셔츠라고 읽은 비율은 얼마일까요? 0과 1 사이의 수로, 소수점 아래 두 자리까지면 돼요.`,
    en: `This is a confusion matrix of shirts, coats and dresses: rows are right answers, columns what was said.\n${written(counted)}\nWhat share of the shirts was read as shirts? Write a number from 0 to 1; two decimals will do.`,
  }),
  right: shirts,
  mistakes: {
    'column-for-row': {
      given: saidShirt,
      because: {
        ko: '셔츠라고 말한 것 가운데 맞은 비율이에요. 열로 나눴어요. 셔츠는 한 행에 모여 있어요.',
        en: 'That is the share of what was said to be a shirt; you divided by a column, and the shirts stand in a row.',
      },
    },
    'all-classes': {
      given: all,
      because: {
        ko: '세 종류를 합친 정확도예요. 셔츠만 보세요.',
        en: 'That is the accuracy over all three; look at the shirts alone.',
      },
    },
    'share-wrong': {
      given: (counted) => 1 - shirts(counted),
      because: { ko: '잘못 읽은 비율이에요.', en: 'That is the share that was misread.' },
    },
    'of-all-pictures': {
      given: ({ counts }) => counts[0][0] / total(counts.flat()),
      because: {
        ko: '그림 모두로 나눴어요. 셔츠의 수로 나눠요.',
        en: 'You divided by all pictures; divide by the number of shirts.',
      },
    },
    'in-per-cent': {
      given: (counted) => 100 * shirts(counted),
      because: {
        ko: '퍼센트로 적었어요. 0과 1 사이의 수로 적어 주세요.',
        en: 'That is per cent; write it from 0 to 1.',
      },
    },
  },
  hints: [
    { ko: '셔츠는 모두 몇 장인가요? 한 행을 더해 보세요.', en: 'How many shirts are there? Add up one row.' },
    {
      ko: '대각선에 있는 수를 그 행의 합으로 나눠요.',
      en: 'Divide what stands on the diagonal by the sum of its row.',
    },
    ({ counts: [[right, ...others]] }) => {
      const text = `\`${right} / (${[right, ...others].join(' + ')})\``;
      return { ko: text, en: text };
    },
  ],
  answer: (counted) => {
    const { counts } = counted;
    const text = `${counts[0][0]} / ${total(counts[0])} = ${shirts(counted).toFixed(3)}`;
    return { ko: text, en: text };
  },
});
