import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What 'same' promises. */
export const sameSize: Exercise = choice<{ readonly length: number }>({
  id: '03-same-size',
  goal: '03-padding',
  draw: (pick) => ({ length: 4 * pick(5, 16) + 1 }),
  question: ({ length }) => ({
    ko: `${length}×${length} 그림에 3×3 필터를 스트라이드 2, \`padding: 'same'\`으로 써요. 출력의 한 변은 몇 칸일까요?`,
    en: `A 3×3 filter with stride 2 and \`padding: 'same'\` reads a ${length}×${length} picture. How long is a side of the output?`,
  }),
  right: {
    text: ({ length }) => ({
      ko: `${(length + 1) / 2}칸: 스트라이드로 나누어 올린 만큼`,
      en: `${(length + 1) / 2}: over the stride, rounded up`,
    }),
    because: {
      ko: "'same'이 크기를 지키는 것은 스트라이드가 1일 때뿐이에요.",
      en: "'same' keeps the size only where the stride is 1.",
    },
  },
  wrong: {
    'name-believed': {
      text: ({ length }) => ({ ko: `${length}칸: 이름이 'same'이니까`, en: `${length}: it is called 'same'` }),
      because: {
        ko: '이름을 믿은 답이에요. 두 칸씩 옮기면 자리가 줄어요.',
        en: 'That trusts the name; moved by two, it has fewer places.',
      },
    },
    'padding-forgotten': {
      text: ({ length }) => ({
        ko: `${(length - 1) / 2}칸: 필터만큼 줄고 나누니까`,
        en: `${(length - 1) / 2}: less the filter, then divided`,
      }),
      because: {
        ko: '덧대지 않았을 때의 답이에요. 0을 덧대면 자리가 하나 더 생겨요.',
        en: 'So it is without padding; the zeros make room for one place more.',
      },
    },
  },
  hints: [
    {
      ko: '스트라이드가 1이면 크기가 그대로예요. 두 칸씩 옮기면 어떨까요?',
      en: 'With stride 1 the size stays. What if it moves by two?',
    },
    {
      ko: "'same'의 약속은 칸 수를 스트라이드로 나누어 올린 만큼이에요.",
      en: "What 'same' promises is the length over the stride, rounded up.",
    },
    { ko: '필터의 칸 수는 식에 나오지 않아요.', en: 'The size of the filter is not in the formula.' },
  ],
});
