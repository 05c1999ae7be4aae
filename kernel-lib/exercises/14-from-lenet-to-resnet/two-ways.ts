import type { Exercise } from '../exercise.ts';
import { rows } from '../kinds/rows.ts';

interface Setting {
  readonly scores: readonly number[];
}

const pairs = ({ scores }: Setting) => [0, 2, 4].map((left) => [scores[left], scores[left + 1]] as const);
const kept = (setting: Setting) => pairs(setting).map(([first]) => first);
const largest = (setting: Setting) => pairs(setting).map((pair) => Math.max(...pair));

/** One row of a feature map, made half as long in two ways. */
export const twoWays: Exercise = rows<Setting>({
  id: '14-two-ways',
  goal: '14-stride-or-pool',
  draw: (pick) => ({ scores: Array.from({ length: 6 }, () => pick(0, 9)) }),
  question: ({ scores }) => ({
    ko: `스트라이드 1로 구한 특성 맵의 한 줄이에요(패딩 없음): [${scores.join(', ')}]. 첫 줄에는 같은 필터를 처음부터 스트라이드 2로 옮겼을 때 남는 값 셋을, 둘째 줄에는 두 칸씩 최대 풀링한 값 셋을 적어 주세요.`,
    en: `A row of a feature map, found with stride 1 and no padding, is [${scores.join(', ')}]. Give in the first row the three values that stride 2 would have found with the same filter, and in the second the three of max pooling by twos.`,
  }),
  right: (setting) => [kept(setting), largest(setting)],
  mistakes: {
    swapped: {
      given: (setting) => [largest(setting), kept(setting)],
      because: {
        ko: '두 줄이 바뀌었어요. 첫 줄이 스트라이드예요.',
        en: 'The rows are the other way round; the stride comes first.',
      },
    },
    'second-of-each': {
      given: (setting) => [pairs(setting).map(([, second]) => second), largest(setting)],
      because: {
        ko: '패딩이 없으면 윈도는 맨 왼쪽에서 시작해요. 0번 칸부터 두 칸씩 건너가세요.',
        en: 'Without padding the window begins at the left end; go by twos from cell 0.',
      },
    },
    averaged: {
      given: (setting) => [kept(setting), pairs(setting).map(([first, second]) => (first + second) / 2)],
      because: {
        ko: '둘째 줄이 평균이에요. 두 칸 가운데 큰 값을 남겨요.',
        en: 'The second row has means; keep the larger of two.',
      },
    },
    'half-of-row': {
      given: (setting) => [setting.scores.slice(0, 3), largest(setting)],
      because: {
        ko: '앞의 세 칸을 그대로 적었어요. 스트라이드 2는 한 칸씩 건너뛰어요.',
        en: 'Those are the first three cells; stride 2 skips every other one.',
      },
    },
  },
  hints: [
    {
      ko: '스트라이드 2인 윈도의 왼쪽 끝은 몇 번 칸에 서나요?',
      en: 'At which cells does the left end of the window stand with stride 2?',
    },
    { ko: '첫 줄은 0번, 2번, 4번 칸이에요.', en: 'The first row has cells 0, 2 and 4.' },
    ({ scores }) => ({
      ko: `둘째 줄의 첫 값은 ${scores[0]}, ${scores[1]} 가운데 큰 쪽이에요.`,
      en: `The first value of the second row is the larger of ${scores[0]} and ${scores[1]}.`,
    }),
  ],
  answer: (setting) => {
    const text = `[[${kept(setting).join(', ')}], [${largest(setting).join(', ')}]]`;
    return { ko: text, en: text };
  },
});
