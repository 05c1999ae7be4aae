import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';
import type { Value } from '../value.ts';

/** Questions of learners, and the lesson that answers each. */
const stops: readonly (readonly [lesson: number, question: Text])[] = [
  [1, { ko: '그림은 컴퓨터에 어떤 수로 담기나요?', en: 'As which numbers is a picture kept in a computer?' }],
  [2, { ko: '필터 하나로 세로선을 찾을 수 있나요?', en: 'Can one filter find upright lines?' }],
  [3, { ko: '합성곱층에서 나온 그림은 왜 더 작나요?', en: 'Why is the output of a convolution smaller?' }],
  [4, { ko: '컬러 그림을 읽는 필터는 어떻게 생겼나요?', en: 'What does a filter for colour look like?' }],
  [5, { ko: '신경망이 배우는 수는 모두 몇 개인가요?', en: 'How many numbers does a network learn?' }],
  [6, { ko: '그림을 줄여도 알아볼 수 있나요?', en: 'Can it still be read when made smaller by pooling?' }],
  [7, { ko: '신경망이 말하는 확률은 어디서 나오나요?', en: 'Where do the probabilities come from?' }],
  [9, { ko: '신경망은 어떻게 배우나요?', en: 'How does a network learn?' }],
  [10, { ko: '손글씨를 더 잘 읽는 신경망을 만들 수 있나요?', en: 'Can a network read handwriting better?' }],
  [12, { ko: '작은 컬러 사진도 읽을 수 있나요?', en: 'Can it read small colour photographs?' }],
  [13, { ko: '내가 찍은 사진을 쓸 수 있나요?', en: 'Can I use pictures of my own?' }],
];

interface Setting {
  readonly first: number;
  readonly second: number;
}

const isPair = (given: Value): given is readonly number[] => Array.isArray(given) && given.length === 2;

const lesson = (place: number) => stops[place][0];

/** Where on the road a question is answered. */
export const road: Exercise = sizes<Setting>({
  id: '00-road',
  goal: '00-road',
  form: { ko: '[첫 질문, 둘째 질문]', en: '[first, second]' },
  draw: (pick) => {
    const first = pick(0, stops.length - 1);
    return { first, second: (first + pick(1, stops.length - 1)) % stops.length };
  },
  question: ({ first, second }) => ({
    ko: `두 질문은 각각 몇 번 수업에서 다루나요? 맨 앞의 0은 빼고, 08번이면 8이라고 적어 주세요.\n"${stops[first][1].ko}"\n"${stops[second][1].ko}"`,
    en: `Which lesson answers each of these questions? Leave out the 0 in front: for lesson 08 write 8.\n"${stops[first][1].en}"\n"${stops[second][1].en}"`,
  }),
  right: ({ first, second }) => [lesson(first), lesson(second)],
  mistakes: {
    swapped: {
      given: ({ first, second }) => [lesson(second), lesson(first)],
      because: {
        ko: '두 번호가 바뀌었어요. 첫 질문을 먼저 적어 주세요.',
        en: 'The two are swapped; the first question comes first.',
      },
    },
    'counted-from-one': {
      given: ({ first, second }) => [lesson(first) + 1, lesson(second) + 1],
      because: {
        ko: '줄을 1부터 세었어요. 첫 수업은 00이에요.',
        en: 'You counted the rows from 1; the first lesson is 00.',
      },
    },
    'lesson-before': {
      given: ({ first, second }) => [lesson(first) - 1, lesson(second) - 1],
      because: {
        ko: '바로 앞의 수업이에요. 한 줄 아래를 보세요.',
        en: 'Those are the lessons just before; look one row further down.',
      },
    },
    'one-of-two': {
      given: ({ first }) => [lesson(first), lesson(first)],
      like: (given, { first, second }) =>
        isPair(given) && (given[0] === lesson(first)) !== (given[1] === lesson(second)),
      because: {
        ko: '한 질문은 맞았어요. 다른 질문의 줄을 다시 찾아보세요.',
        en: 'One of the two is right; look for the row of the other again.',
      },
    },
    'neither-of-two': {
      given: ({ first, second }) => [lesson(second) + 1, lesson(first) + 1],
      like: isPair,
      because: {
        ko: '두 질문 모두 다른 줄에 있어요. 질문의 낱말을 표의 오른쪽 칸에서 찾아보세요.',
        en: 'Both stand in other rows; look for the words of each question at the right of the table.',
      },
    },
  },
  hints: [
    {
      ko: '바로 위의 표에서 질문과 닮은 줄을 찾아보세요.',
      en: 'Look in the table above for the row that is like the question.',
    },
    { ko: '번호는 줄의 맨 앞에 있어요.', en: 'The number stands at the beginning of the row.' },
    ({ first }) => ({
      ko: `첫 질문은 ${lesson(first)}번 수업이에요.`,
      en: `The first question belongs to lesson ${lesson(first)}.`,
    }),
  ],
  answer: ({ first, second }) => {
    const text = `\`[${lesson(first)}, ${lesson(second)}]\``;
    return { ko: text, en: text };
  },
});
