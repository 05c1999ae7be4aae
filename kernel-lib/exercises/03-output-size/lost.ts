import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly s: number;
}

/** Cells at the end of a row that no window reads. */
function left({ n, k, s }: Setting): number {
  return n - k - (slide(n, { size: k, strides: s }).positions - 1) * s;
}

/** How many pixels a square picture loses. */
export const lost: Exercise = numeric<Setting>({
  id: '03-lost',
  goal: '03-lost',
  draw: (pick) => {
    const s = pick(2, 5);
    return { n: pick(12, 40), k: s + pick(0, 2), s };
  },
  question: ({ n, k, s }) => ({
    ko: `${n}×${n} 그림 위를 ${k}×${k} 필터가 한 번에 ${s}칸씩 지나가요(스트라이드 ${s}). 어떤 윈도도 읽지 않는 픽셀은 몇 개일까요?`,
    en: `A ${k}×${k} filter passes over a ${n}×${n} picture with stride ${s}. How many pixels does no window read?`,
  }),
  right: (setting) => setting.n ** 2 - (setting.n - left(setting)) ** 2,
  mistakes: {
    'places-times-stride': {
      given: ({ n, k, s }) => n ** 2 - (slide(n, { size: k, strides: s }).positions * s) ** 2,
      because: {
        ko: '자리마다 스트라이드만큼 읽는다고 센 답이에요. 마지막 윈도는 필터만큼 덮어요.',
        en: 'You counted a stride of cells for each place; the last window covers as many as the filter.',
      },
    },
    'nothing-lost': {
      given: () => 0,
      because: {
        ko: '읽지 않은 픽셀이 있어요. 스트라이드로 나누어떨어지지 않으면 마지막 윈도 뒤에 칸이 남아요.',
        en: 'Some are not read: where the stride does not divide the way, cells are left behind the last window.',
      },
    },
    'one-row-of-cells': {
      given: left,
      because: {
        ko: '한 줄에서 잃는 칸 수예요. 그림 전체에서 세어 보세요.',
        en: 'So many are lost in one row; count in the whole picture.',
      },
    },
    'corner-twice': {
      given: (setting) => 2 * setting.n * left(setting),
      because: {
        ko: '모서리를 두 번 세었어요. 행과 열이 만나는 곳은 한 번만 세어요.',
        en: 'You counted the corner twice; where rows and columns meet, count once.',
      },
    },
    'one-direction': {
      given: (setting) => setting.n * left(setting),
      because: {
        ko: '한 방향만 세었어요. 아래쪽 행도 오른쪽 열도 잃어요.',
        en: 'You counted one direction; both rows below and columns at the right are lost.',
      },
    },
    'corner-only': {
      given: (setting) => left(setting) ** 2,
      because: {
        ko: '구석만 세었어요. 잃는 행과 열은 그림 끝까지 이어져요.',
        en: 'That is the corner alone; lost rows and columns run the whole length.',
      },
    },
  },
  hints: [
    {
      ko: '먼저 한 줄에서 마지막 윈도의 오른쪽 끝이 어디인지 찾아요.',
      en: 'First find where the last window ends in one row.',
    },
    {
      ko: '전체 픽셀에서 읽은 픽셀을 빼요. 읽은 곳은 정사각형이에요.',
      en: 'Take what is read from all there is; what is read is a square.',
    },
    (setting) => ({
      ko: `${setting.n}·${setting.n} − ${setting.n - left(setting)}·${setting.n - left(setting)}`,
      en: `${setting.n}·${setting.n} − ${setting.n - left(setting)}·${setting.n - left(setting)}`,
    }),
  ],
  answer: (setting) => {
    const read = setting.n - left(setting);
    const text = `${setting.n}·${setting.n} − ${read}·${read} = ${setting.n ** 2 - read ** 2}`;
    return { ko: text, en: text };
  },
});
