import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** The side on which a zero stands that cannot be shared. */
export const oddZero: Exercise = choice({
  id: '03-odd-zero',
  goal: '03-padding',
  question: {
    ko: "3칸짜리 줄 위에서 2칸짜리 필터를 한 칸씩 옮겨요. `padding: 'same'`이 크기를 지키려면 0이 한 칸 필요해요. 어디에 덧댈까요?",
    en: "A filter of 2 moves over a row of 3, cell by cell. To keep the size, `padding: 'same'` needs one zero. Where does it go?",
  },
  right: {
    text: { ko: '줄 뒤에: 남는 칸은 끝에 붙이니까', en: 'behind: what is left over comes last' },
    because: {
      ko: '식에서 나오는 답이 아니라 TensorFlow를 만든 사람들이 정한 약속이에요.',
      en: 'no formula says so; it is a rule that the makers of TensorFlow chose.',
    },
  },
  wrong: {
    'in-front': {
      text: { ko: '줄 앞에: 필터가 먼저 서는 곳이니까', en: 'in front: the filter begins there' },
      because: {
        ko: '그래도 크기는 같아요. 다만 TensorFlow는 반대쪽으로 정했어요.',
        en: 'The size would be the same; TensorFlow chose the other end.',
      },
    },
    'half-a-cell': {
      text: { ko: '양쪽에 반 칸씩: 똑같이 나누니까', en: 'half a cell at each end: equal shares' },
      because: {
        ko: '칸은 나눌 수 없어요. 0 하나는 어느 한쪽에 통째로 서요.',
        en: 'A cell cannot be divided; the zero stands at one end, whole.',
      },
    },
  },
  hints: [
    {
      ko: '크기만 세면 어느 쪽이든 같아요. 그래서 약속이 필요해요.',
      en: 'For the size either end will do, so it takes a rule.',
    },
    { ko: '반 칸이 있을 수 있는지 생각해 보세요.', en: 'Think whether there can be half a cell.' },
    { ko: 'TensorFlow는 그림의 시작을 건드리지 않아요.', en: 'TensorFlow leaves the beginning of the picture alone.' },
  ],
});
