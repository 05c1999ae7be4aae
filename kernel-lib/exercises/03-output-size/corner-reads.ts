import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether the border is thrown away. */
export const cornerReads: Exercise = choice({
  id: '03-corner-reads',
  goal: '03-lost',
  question: {
    ko: '5×5 그림 위를 3×3 필터가 한 칸씩 지나가서 3×3이 나왔어요. 모서리 픽셀 하나를 몇 번 읽었을까요?',
    en: 'A 3×3 filter passed over a 5×5 picture cell by cell and made 3×3. How often did it read a pixel at a corner?',
  },
  right: {
    text: { ko: '1번: 모서리가 든 윈도는 하나뿐이라서', en: 'once: a single window holds it' },
    because: {
      ko: '사라진 것은 픽셀이 아니라, 모서리를 가운데로 하는 자리예요.',
      en: 'no pixel is gone, only the places that would have the corner in the middle.',
    },
  },
  wrong: {
    'border-cut': {
      text: { ko: '0번: 출력에서 테두리가 사라져서', en: 'never: the output has no border left' },
      because: {
        ko: '출력이 작아졌다고 입력이 잘린 건 아니에요. 맨 처음 윈도에 모서리가 들어 있어요.',
        en: 'A smaller output does not mean a cut input: the very first window holds a corner.',
      },
    },
    'across-and-down': {
      text: { ko: '2번: 가로로 갈 때, 아래로 갈 때', en: 'twice: moving across, moving down' },
      because: {
        ko: '두 번 센 것은 같은 윈도예요. 모서리가 든 윈도를 짚어 보세요.',
        en: 'Those two are the same window; point to the windows that hold a corner.',
      },
    },
  },
  hints: [
    { ko: '맨 왼쪽 위 윈도에 든 칸을 짚어 보세요.', en: 'Point to the cells of the window at the top left.' },
    { ko: '모서리가 든 윈도가 또 있는지 찾아보세요.', en: 'Look for another window that holds the same corner.' },
    { ko: '윈도를 한 칸만 옮겨도 그 모서리는 빠져요.', en: 'Moved by one cell, the window has left that corner.' },
  ],
});
