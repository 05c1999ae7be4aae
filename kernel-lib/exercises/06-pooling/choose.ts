import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';
import { type Matrix, matrixText } from '../matrix.ts';
import { mixed, type Pick } from '../posing.ts';
import { averaged, largest, pooled, type Reduction } from './pooled.ts';

/** A map of two windows: the right one holds a mark, the left one does not. */
interface Marked {
  readonly map: Matrix;
  /** The mark is darker than what is around it. */
  readonly dark: boolean;
  /** Each window holds a white speck. */
  readonly specks: boolean;
}

type Setting = readonly Marked[];

const [max, mean] = [1, 2];
const white = 255;

/** A background, one marked cell in its right window, and a white speck in each window where there are specks. */
function marked(pick: Pick, { dark, specks }: Kind): Marked {
  const background = dark ? pick(150, 200) : pick(10, 60);
  const mark = dark ? pick(10, 60) : pick(150, 200);
  const [speck, place] = mixed(4, pick);
  const value = (row: number, column: number) => {
    const cell = 2 * row + (column % 2) + 1;
    if (specks && cell === speck) return white;
    return column >= 2 && cell === place ? mark : background;
  };
  return { map: [0, 1].map((row) => [0, 1, 2, 3].map((column) => value(row, column))), dark, specks };
}

type Kind = Omit<Marked, 'map'>;

/** How far the two windows are apart behind a pooling. */
function trace({ map }: Marked, reduction: Reduction): number {
  const [[left, right]] = pooled(map, 2, reduction);
  return Math.abs(right - left);
}

const better = (each: Marked) => (trace(each, largest) > trace(each, averaged) ? max : mean);

const listed = (setting: Setting, name: (number: number) => string) =>
  setting.map(({ map }, i) => `\n${name(i + 1)} ${matrixText(map)}`).join('');

/** Which pooling keeps more of a mark: bright, dark, or among white specks. */
export const choosePooling: Exercise = sizes<Setting>({
  id: '06-choose',
  goal: '06-choose',
  form: { ko: '[맵 1, 맵 2, 맵 3, 맵 4]', en: '[map 1, map 2, map 3, map 4]' },
  draw: (pick) => {
    const kinds = [
      { dark: false, specks: false },
      { dark: true, specks: false },
      { dark: false, specks: true },
      { dark: pick(0, 1) === 1, specks: false },
    ];
    return mixed(4, pick).map((number) => marked(pick, kinds[number - 1]));
  },
  question: (setting) => ({
    ko: `맵마다 오른쪽 2×2 윈도에만 찾는 점이 한 칸 있어요. 풀링한 두 값이 더 크게 벌어지는 쪽이 점의 자취를 더 남겨요. 맵마다 최대 풀링이면 1, 평균 풀링이면 2를 골라 \`[1, 2, …]\`처럼 수 네 개로 적어 주세요.${listed(setting, (number) => `맵 ${number}`)}`,
    en: `In each map, only the 2×2 window on the right holds the dot we look for. The pooling whose two values are farther apart keeps more of a trace of it. For each map choose 1 for max pooling or 2 for average pooling, and write the four numbers as in \`[1, 2, …]\`.${listed(setting, (number) => `map ${number}`)}`,
  }),
  right: (setting) => setting.map(better),
  mistakes: {
    'always-max': {
      given: (setting) => setting.map(() => max),
      because: {
        ko: '늘 최대를 골랐어요. 점이 둘레보다 어두운 맵에서 가장 큰 값은 점일까요?',
        en: 'You chose max for all; where the dot is darker than what is around it, is it the largest?',
      },
    },
    'always-mean': {
      given: (setting) => setting.map(() => mean),
      because: {
        ko: '늘 평균을 골랐어요. 점이 가장 큰 값인 맵에서는 어느 쪽이 더 벌어지나요?',
        en: 'You chose the mean for all; where the dot is the largest, which of the two is farther apart?',
      },
    },
    'specks-unseen': {
      given: (setting) => setting.map(({ dark }) => (dark ? mean : max)),
      because: {
        ko: '밝은 점이라서 최대를 골랐어요. 255인 칸이 두 윈도에 다 있는 맵을 다시 보세요.',
        en: 'You chose max for each bright dot; look again at the map with a 255 in both windows.',
      },
    },
    'other-way-round': {
      given: (setting) => setting.map((each) => max + mean - better(each)),
      because: {
        ko: '모두 거꾸로예요. 최대 풀링이 1, 평균 풀링이 2예요.',
        en: 'All are the other way round; 1 is max pooling, 2 average pooling.',
      },
    },
  },
  hints: [
    {
      ko: '맵 하나를 두 윈도로 나누고, 윈도마다 가장 큰 값을 찾아보세요.',
      en: 'Cut one map into its two windows and find the largest value of each.',
    },
    {
      ko: '가장 큰 값이 두 윈도에서 같으면 최대 풀링에는 자취가 없어요.',
      en: 'Where both windows have the same largest value, max pooling keeps no trace.',
    },
    {
      ko: '점이 윈도에서 가장 큰 값인 맵에서만 최대 풀링이 더 남겨요.',
      en: 'Max pooling keeps more only where the dot is the largest value of its window.',
    },
  ],
  answer: (setting) => {
    const text = `\`[${setting.map(better).join(', ')}]\``;
    return { ko: text, en: text };
  },
});
