import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Pooling or stride, trained on the same digits. */
export const whichReads: Exercise = choice({
  id: '14-which-reads',
  goal: '14-stride-or-pool',
  question: {
    ko: '손글씨 2,000장을 똑같이 다섯 번 보고 배워요. 풀링을 두 번 하는 신경망과, 풀링을 빼고 합성곱층 둘의 스트라이드만 2로 바꾼 신경망 가운데 처음 보는 숫자를 더 많이 맞히는 쪽은 어디일까요?',
    en: 'Both learn from 2,000 digits, five times over. One pools twice; in the other the poolings are gone, and the two convolutions have a stride of 2. Which reads more digits that it has never seen?',
  },
  right: {
    text: { ko: '풀링 쪽: 네 자리를 다 보고 고르니까', en: 'pooling: it looks at all four first' },
    because: {
      ko: '풀링은 네 자리의 점수를 다 구한 다음 가장 큰 것을 골라요. 스트라이드는 세 자리를 아예 세지 않아요.',
      en: 'it has the scores at all four places and picks the largest; a stride never finds three of them.',
    },
  },
  wrong: {
    'pooling-throws-away': {
      text: { ko: '스트라이드 쪽: 고르며 버리지 않으니까', en: 'stride: it throws nothing away' },
      because: {
        ko: '버리는 수는 같아요. 스트라이드는 네 자리 가운데 세 자리를 셈도 하지 않고 버려요.',
        en: 'It leaves as much out: at three places of four it does not even multiply.',
      },
    },
    'same-parameters': {
      text: { ko: '똑같아요: 파라미터의 수가 같으니까', en: 'neither: as many parameters' },
      because: {
        ko: '파라미터가 같아도 하는 일이 달라요. 얼마나 많이 곱하는지 견줘 보세요.',
        en: 'As many parameters, but not the same work; compare how much they multiply.',
      },
    },
  },
  hints: [
    { ko: '네 자리에서 저마다 무엇을 하는지 적어 보세요.', en: 'Write down what each does at four places.' },
    {
      ko: '한쪽은 곱셈이 훨씬 적어요. 무엇을 하지 않는 걸까요?',
      en: 'One multiplies far less. What does it leave out?',
    },
    {
      ko: '특성 맵에서 가장 큰 값이 어느 자리에 있을지는 미리 몰라요.',
      en: 'Nobody knows beforehand where the largest score will be.',
    },
  ],
});
