import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** Places where the filter moves by several cells, and a rest is left. */
export const stride: Exercise = numeric<{ readonly n: number; readonly k: number; readonly s: number }>({
  id: '03-stride',
  goal: '03-stride',
  draw: (pick) => ({ n: pick(14, 64), k: pick(2, 7), s: pick(2, 4) }),
  question: ({ n, k, s }) => ({
    ko: `${n}칸 위에서 ${k}칸짜리 필터를 한 번에 ${s}칸씩 옮겨요(스트라이드 ${s}). 자리는 몇 곳일까요?`,
    en: `A filter of ${k} moves over ${n} cells with stride ${s}. How many places are there?`,
  }),
  right: ({ n, k, s }) => slide(n, { size: k, strides: s }).positions,
  mistakes: {
    'floor-forgotten': {
      given: ({ n, k, s }) => (n - k) / s + 1,
      like: (given) => !Number.isInteger(given),
      because: {
        ko: '소수점 아래가 남았어요. 온전하지 않은 자리는 버려요.',
        en: 'There is a fraction left; a place that is not whole is dropped.',
      },
    },
    'one-forgotten': {
      given: ({ n, k, s }) => Math.floor((n - k) / s),
      because: { ko: '옮긴 횟수예요. 처음 자리를 더해요.', en: 'Those are the moves; add the first place.' },
    },
    'rounded-up': {
      given: ({ n, k, s }) => Math.ceil((n - k) / s) + 1,
      because: {
        ko: '올림을 했어요. 마지막 윈도가 그림 밖으로 나가요.',
        en: 'You rounded up; the last window would stick out.',
      },
    },
    'stride-forgotten': {
      given: ({ n, k }) => n - k + 1,
      because: {
        ko: '한 칸씩 옮길 때의 답이에요. 옮겨 갈 거리를 스트라이드로 나눠요.',
        en: 'So it is cell by cell; divide the way to go by the stride.',
      },
    },
  },
  hints: [
    { ko: '왼쪽 끝이 옮겨 갈 수 있는 거리부터 구해요.', en: 'First find how far its left end can travel.' },
    {
      ko: '거리를 스트라이드로 나누고 소수점 아래를 버려요. 처음 자리도 있어요.',
      en: 'Divide by the stride, drop the fraction, and remember the first place.',
    },
    ({ n, k, s }) => ({ ko: `⌊(${n} − ${k}) ÷ ${s}⌋ + 1`, en: `⌊(${n} − ${k}) ÷ ${s}⌋ + 1` }),
  ],
  answer: ({ n, k, s }) => {
    const text = `⌊(${n} − ${k}) ÷ ${s}⌋ + 1 = ${Math.floor((n - k) / s) + 1}`;
    return { ko: text, en: text };
  },
});
