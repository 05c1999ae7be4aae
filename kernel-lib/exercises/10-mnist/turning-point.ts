import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import type { Pick } from '../posing.ts';
import { thatIs } from '../that-is.ts';

interface Setting {
  /** Losses in hundredths, an epoch each. */
  readonly learned: readonly number[];
  readonly kept: readonly number[];
}

const lowest = (losses: readonly number[]) => losses.indexOf(Math.min(...losses)) + 1;
const firstRise = ({ kept }: Setting) => kept.findIndex((loss, i) => i > 0 && loss > kept[i - 1]) + 1;
const written = (losses: readonly number[]) => losses.map((loss) => (loss / 100).toFixed(2)).join(', ');

/** The epoch of a validation loss from which it only rises. */
export const turningPoint: Exercise = numeric<Setting>({
  id: '10-turning-point',
  goal: '10-overfitting',
  draw: drawn,
  question: ({ learned, kept }) => ({
    ko: `에포크마다 잰 손실이에요. 과적합이 시작되기 직전의 에포크는 몇 번째일까요? 첫 에포크가 1이에요.\n학습 그림: \`${written(learned)}\`\n빼 둔 그림: \`${written(kept)}\``,
    en: `These are losses, epoch by epoch. Which epoch is the last before overfitting begins? The first epoch is 1.\ntraining: \`${written(learned)}\`\nkept back: \`${written(kept)}\``,
  }),
  right: ({ kept }) => lowest(kept),
  mistakes: {
    'training-lowest': {
      given: ({ learned }) => lowest(learned),
      because: {
        ko: '학습 그림의 손실이 가장 낮은 에포크예요. 빼 둔 그림의 줄을 보세요.',
        en: 'There the loss on training pictures is lowest; look at those kept back.',
      },
    },
    'counted-from-nothing': {
      given: ({ kept }) => lowest(kept) - 1,
      because: {
        ko: '한 칸 앞이에요. 배열처럼 세면 첫 에포크가 0이 돼요.',
        en: 'One too early: counted as in an array, the first epoch would be 0.',
      },
    },
    'first-wobble': {
      given: (setting) => firstRise(setting) - 1,
      because: {
        ko: '잠깐 올랐다가 다시 내려가는 곳이에요. 끝까지 보고 가장 낮은 곳을 찾아요.',
        en: 'There it rises for a moment and falls again; look at the whole row for its lowest.',
      },
    },
    'already-rising': {
      given: ({ kept }) => lowest(kept) + 1,
      because: {
        ko: '이미 올라가기 시작한 에포크예요. 그 앞이 가장 낮아요.',
        en: 'There it rises already; the lowest is before it.',
      },
    },
  },
  hints: [
    { ko: '빼 둔 그림의 줄만 보세요.', en: 'Look at the row of those kept back alone.' },
    {
      ko: '가장 작은 수를 찾고, 앞에서 몇 번째인지 세어요.',
      en: 'Find the smallest number, and count which it is from the left.',
    },
    ({ kept }) => ({
      ko: `가장 작은 손실은 ${thatIs((Math.min(...kept) / 100).toFixed(2))}.`,
      en: `The smallest loss is ${(Math.min(...kept) / 100).toFixed(2)}.`,
    }),
  ],
  answer: ({ kept }) => {
    const loss = (Math.min(...kept) / 100).toFixed(2);
    return {
      ko: `가장 작은 손실은 ${lowest(kept)}번째 에포크의 ${thatIs(loss)}.`,
      en: `The smallest loss, ${loss}, is at epoch ${lowest(kept)}.`,
    };
  },
});

/** Falls to the turn but for one wobble, then rises; the loss on training pictures only falls. */
function drawn(pick: Pick): Setting {
  const [turn, wobble, after] = [pick(6, 8), pick(2, 3), pick(3, 4)];
  const kept = [pick(90, 120)];
  for (let epoch = 2; epoch <= turn; epoch++) {
    kept.push(epoch === wobble + 1 ? kept[epoch - 2] + pick(1, 2) : kept[epoch - 2] - pick(5, 9));
  }
  for (let epoch = 0; epoch < after; epoch++) kept.push(kept[kept.length - 1] + pick(1, 4));
  const learned = [pick(95, 125)];
  while (learned.length < kept.length) learned.push(Math.round(learned[learned.length - 1] * 0.7));
  return { learned, kept };
}
