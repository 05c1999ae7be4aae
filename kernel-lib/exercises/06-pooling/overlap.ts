import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What becomes of a value that two windows read: whether windows may overlap, and whether they have weights. */
export const overlap: Exercise = choice({
  id: '06-overlap',
  goal: '06-shape',
  question: {
    ko: '`[0, 0, 9, 0, 0, 0, 0]` 한 줄을 세 칸짜리 윈도로 두 칸씩 옮기며 최대 풀링해요. 9는 어떻게 될까요?',
    en: 'The row `[0, 0, 9, 0, 0, 0, 0]` is taken by max pooling with windows of three cells that move by two. What becomes of the 9?',
  },
  right: {
    text: { ko: '두 칸에 나와요: 두 윈도가 읽어요', en: 'it comes out twice: two windows read it' },
    because: {
      ko: '윈도는 0번, 2번, 4번 칸에서 시작해요. 앞의 두 윈도에 2번 칸이 들어 있고, 값은 고르기만 하니 그대로예요.',
      en: 'windows begin at cells 0, 2 and 4, and cell 2 is in the first two; picked, a value stays as it is.',
    },
  },
  wrong: {
    'weights-learnt': {
      text: { ko: '다른 두 수가 돼요: 가중치를 곱해요', en: 'two other numbers: it meets weights' },
      because: {
        ko: '윈도를 옮기는 것은 필터와 닮았어요. 하지만 풀링의 윈도에는 곱할 가중치가 없어요.',
        en: 'Its window moves as a filter does, but it holds no weights to multiply by.',
      },
    },
    'never-overlap': {
      text: { ko: '한 칸에 나와요: 값은 한 번만 써요', en: 'it comes out once: a value is used once' },
      because: {
        ko: '윈도가 나란히 설 때는 그래요. 두 칸씩 옮기면 세 칸짜리 윈도는 서로 겹쳐요.',
        en: 'So it is side by side; windows of three that move by two overlap.',
      },
    },
    'overlap-refused': {
      text: { ko: '오류가 나요: 윈도는 겹칠 수 없어요', en: 'an error: windows must not overlap' },
      because: {
        ko: '그런 규칙은 없어요. 합성곱의 윈도도 늘 겹쳤어요.',
        en: 'There is no such rule; the windows of a convolution overlap all the time.',
      },
    },
  },
  hints: [
    { ko: '한 줄에서 윈도의 왼쪽 끝이 서는 칸을 적어 보세요.', en: 'Write down where the window begins along a row.' },
    { ko: '2번 칸은 어느 윈도에 들어 있나요?', en: 'Which of the windows hold cell 2?' },
    { ko: '윈도가 읽는 칸은 0–2번, 2–4번, 4–6번이에요.', en: 'The windows read cells 0–2, 2–4 and 4–6.' },
  ],
});
