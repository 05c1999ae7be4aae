import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a stride divides. */
export const skip: Exercise = choice({
  id: '03-skip',
  goal: '03-stride',
  question: {
    ko: '4×4 그림 위를 2×2 필터가 한 칸씩 지나가면 출력은 3×3이에요. 두 칸씩 옮기면 출력은 얼마일까요?',
    en: 'A 2×2 filter passes over a 4×4 picture cell by cell and makes 3×3. How large is the output when it moves by two?',
  },
  right: {
    text: { ko: '2×2: 한 줄에 한 번 옮길 수 있어서', en: '2×2: it can move once in each row' },
    because: {
      ko: '처음 자리에 한 번 옮긴 자리를 더해요. 아래로도 같아요.',
      en: 'there is the first place and the one behind that move, down as well.',
    },
  },
  wrong: {
    'size-kept': {
      text: { ko: '3×3: 필터의 크기는 그대로라서', en: '3×3: the filter is as large as before' },
      because: {
        ko: '필터가 같아도 건너뛰면 설 자리가 줄어요.',
        en: 'The filter is the same, but skipping leaves fewer places to stand.',
      },
    },
    'places-divided': {
      text: { ko: '1×1: 3의 절반은 한 곳 남짓이라서', en: '1×1: half of 3 is little more than one' },
      because: {
        ko: '자리의 수를 나눴어요. 나눌 것은 옮겨 갈 거리예요. 처음 자리는 옮기지 않고도 서니까요.',
        en: 'You divided the places; what is divided is the way to go, and the first place needs no move.',
      },
    },
  },
  hints: [
    {
      ko: '한 줄에 네 칸을 그리고 두 칸짜리 필터를 놓아 보세요.',
      en: 'Draw a row of four cells and lay a filter of two on it.',
    },
    { ko: '두 칸 옮긴 필터가 그림 안에 들어가는지 보세요.', en: 'Move it by two and see whether it is still inside.' },
    { ko: '왼쪽 끝은 0번 칸과 2번 칸에 서요.', en: 'Its left end stands on cell 0 and on cell 2.' },
  ],
});
