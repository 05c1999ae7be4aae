import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How much pooling adds where a thing has moved: whether a network sees it wherever it is. */
export const movedDigits: Exercise = choice({
  id: '06-moved',
  goal: '06-shift',
  question: {
    ko: '풀링이 없는 신경망과 최대 풀링을 두 번 하는 신경망이 둘 다 열 장 가운데 아홉 장을 맞혀요. 같은 숫자들을 오른쪽으로 세 칸 옮기면 두 신경망의 차이는 얼마나 될까요?',
    en: 'A network without pooling and one that pools twice both read nine digits of ten. The same digits move three cells to the right. How far apart are the two networks then?',
  },
  right: {
    text: { ko: '풀링이 한 장쯤 더: 조금은 봐줘요', en: 'pooling reads about one more: it helps a bit' },
    because: {
      ko: '둘 다 많이 떨어지고, 풀링은 거기에 조금 더해 줘요.',
      en: 'both fall a good deal, and pooling adds a little to that.',
    },
  },
  wrong: {
    'all-forgiven': {
      text: { ko: '풀링이 네 장쯤 더: 거의 다 봐줘요', en: 'pooling reads about four more: it forgives' },
      because: {
        ko: '풀링은 윈도 안에서 옮긴 것만 봐줘요. 세 칸이면 거의 모든 점이 옆 윈도로 넘어가요.',
        en: 'Pooling forgives what stays in its window; moved by three, nearly every dot leaves it.',
      },
    },
    'sees-it-anywhere': {
      text: { ko: '둘 다 아홉 장: 어디 있든 찾아요', en: 'both still read nine: they find it anywhere' },
      because: {
        ko: '필터는 어디서든 찾아요. 하지만 마지막 완전 연결층은 어디서 찾았는지에 따라 다른 가중치를 써요.',
        en: 'The filters find it anywhere, but the dense layer at the end has a weight of its own for each place.',
      },
    },
    'knows-one-place': {
      text: { ko: '둘 다 한 장: 찍는 것과 같아요', en: 'both read one: they can do no more than guess' },
      because: {
        ko: '열 종류를 찍으면 그쯤이에요. 숫자의 많은 부분은 아직 배운 자리 근처에 있어요.',
        en: 'So it would be by guessing; but much of each digit is still near where it was learnt.',
      },
    },
  },
  hints: [
    {
      ko: '두 칸짜리 윈도에 있던 점이 세 칸을 옮기면 어디에 있을까요?',
      en: 'Where is a dot of a window of two when it has moved by three?',
    },
    {
      ko: '풀링을 두 번 하면 값 하나가 대략 네 칸을 맡아요. 그 네 칸의 어디에 있던 점이 남을까요?',
      en: 'After two poolings a value stands for about four cells. From which of them does a dot stay inside?',
    },
    {
      ko: '네 칸의 왼쪽 끝에 있던 점만 남아요. 나머지는 넘어가요.',
      en: 'Only from the left end of the four; from the others it leaves.',
    },
  ],
});
