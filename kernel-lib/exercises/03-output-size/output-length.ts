import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

/** The calculator as a function. */
export const outputLength: Exercise = written<readonly [n: number, k: number, s: number, p: number]>({
  id: '03-output-length',
  goal: '03-padding',
  question: {
    ko: '그림 n칸, 필터 k칸, 스트라이드 s, 양쪽 패딩 p칸을 받아 출력의 칸 수를 돌려주는 함수 `outputLength(n, k, s, p)`를 써 주세요.',
    en: 'Write `outputLength(n, k, s, p)`: the output of n cells, a filter of k, stride s and p zeros on both sides.',
  },
  trials: 8,
  inputs: (pick) => [pick(9, 40), pick(2, 7), pick(1, 4), pick(0, 3)],
  right: (n, k, s, p) => slide(n, { size: k, strides: s, padding: p }).positions,
  mistakes: {
    'padding-forgotten': {
      does: (n, k, s) => Math.floor((n - k) / s) + 1,
      because: {
        ko: '패딩을 쓰지 않았어요. 덧댄 그림은 양쪽으로 길어져요.',
        en: 'It does not use the padding; the padded picture is longer at both ends.',
      },
    },
    'padding-once': {
      does: (n, k, s, p) => Math.floor((n + p - k) / s) + 1,
      because: {
        ko: '패딩을 한쪽만 더했어요. 0은 양쪽에 덧대요.',
        en: 'It adds the padding once; zeros go on both sides.',
      },
    },
    'floor-forgotten': {
      does: (n, k, s, p) => (n + 2 * p - k) / s + 1,
      because: {
        ko: '나누어떨어지지 않을 때 소수가 나와요. 내림을 해요.',
        en: 'It returns a fraction where the stride does not divide; round down.',
      },
    },
    'one-forgotten': {
      does: (n, k, s, p) => Math.floor((n + 2 * p - k) / s),
      because: { ko: '처음 자리를 빠뜨렸어요.', en: 'The first place is missing.' },
    },
    'rounded-up': {
      does: (n, k, s, p) => Math.ceil((n + 2 * p - k) / s) + 1,
      because: {
        ko: '올림을 해서 마지막 윈도가 밖으로 나가요.',
        en: 'It rounds up, so that the last window sticks out.',
      },
    },
    rounded: {
      does: (n, k, s, p) => Math.round((n + 2 * p - k) / s) + 1,
      because: {
        ko: '반올림을 했어요. 반 칸이 넘게 남아도 내림을 해요.',
        en: 'It rounds to the nearest; round down, however much is left over.',
      },
    },
    'brackets-forgotten': {
      does: (n, k, s, p) => Math.floor(n + 2 * p - k / s) + 1,
      because: {
        ko: '괄호를 살펴보세요. 필터의 칸 수만 나눴어요. 뺀 다음에 나눠요.',
        en: 'Look at the brackets: only the filter is divided. Subtract first, then divide.',
      },
    },
  },
  source: `function outputLength(n: number, k: number, s: number, p: number): number {
  const padded = n + 2 * p;
  const distance = padded - k;
  const moves = Math.floor(distance / s);
  return moves + 1;
}`,
  hints: [
    {
      ko: '덧댄 그림의 칸 수, 옮겨 갈 거리, 옮긴 횟수를 차례로 구해요.',
      en: 'Find the padded length, the way to go and the moves, one after another.',
    },
    {
      ko: '소수점 아래를 버리는 함수는 `Math.floor`예요. 마지막에 처음 자리를 더해요.',
      en: 'What drops a fraction is `Math.floor`; add the first place at the end.',
    },
  ],
});
