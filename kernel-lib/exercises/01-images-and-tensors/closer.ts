import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which picture is nearer, cell by cell: the same one moved, or another. */
export const closer: Exercise = choice({
  id: '01-closer',
  goal: '01-pixels',
  question: {
    ko: '같은 자리의 칸끼리 수의 차이를 구해서 모두 더해요. 가운데의 4에서 더 가까운 그림은 어느 쪽일까요?',
    en: 'Take the differences between cells at the same place and add them up. Which picture is nearer to the 4 in the middle?',
  },
  right: {
    text: {
      ko: '다른 사람이 쓴 9: 같은 자리에 잉크가 많아서',
      en: 'the 9 somebody else wrote: more ink in the same cells',
    },
    because: {
      ko: '칸마다 따로 견주면 모양은 보이지 않아요. 세 칸 옮긴 획은 제 자리에 있던 획과 거의 겹치지 않아요.',
      en: 'cell by cell, no shape is seen; strokes moved by three cells hardly meet the place where they were.',
    },
  },
  wrong: {
    'same-shape': {
      text: { ko: '세 칸 옮긴 같은 4: 모양이 똑같아서', en: 'the same 4, moved: its shape is the same' },
      because: {
        ko: '모양은 똑같아요. 그런데 이 셈은 모양을 보지 않고 같은 자리의 칸끼리만 견줘요.',
        en: 'The shape is the same, but this sum does not look at shapes: it compares cells at the same place.',
      },
    },
    'same-ink': {
      text: { ko: '둘이 비슷해요: 잉크의 양이 비슷해서', en: 'about the same: both have as much ink' },
      because: {
        ko: '잉크의 양은 비슷해도, 셈에 드는 것은 잉크가 어느 칸에 있는지예요.',
        en: 'The ink may be as much; what counts here is in which cells it lies.',
      },
    },
  },
  hints: [
    { ko: '옮기기 전의 획이 있던 칸은 옮긴 뒤에 어떤 수일까요?', en: 'A cell had ink; what is in it after the move?' },
    { ko: '두 그림을 겹쳐 놓고 잉크가 겹치는 칸을 찾아보세요.', en: 'Lay one on the other and look for ink on ink.' },
    { ko: '획의 너비는 두세 칸이에요.', en: 'A stroke is two or three cells wide.' },
  ],
});
