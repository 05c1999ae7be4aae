import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a network with pooling sees a thing wherever it is. */
export const movedDigits: Exercise = choice({
  id: '06-moved',
  goal: '06-shift',
  question: {
    ko: '최대 풀링을 두 번 하는 신경망이 손글씨 열 장 가운데 아홉 장을 맞혀요. 같은 숫자들을 오른쪽으로 세 칸 옮기면 몇 장쯤 맞힐까요?',
    en: 'A network that pools twice reads nine digits of ten. The same digits move three cells to the right. How many of ten does it read now?',
  },
  right: {
    text: { ko: '여섯 장: 조금만 봐주니까', en: 'six: it forgives a little' },
    because: {
      ko: '작은 이동은 윈도 안에서 사라지지만, 큰 이동은 뒤의 층까지 가요.',
      en: 'a small move is lost inside the windows; a larger one reaches the layers behind.',
    },
  },
  wrong: {
    'sees-it-anywhere': {
      text: { ko: '아홉 장: 어디 있든 알아보니까', en: 'nine: it sees it wherever it is' },
      because: {
        ko: '필터는 어디서든 찾아요. 하지만 마지막 완전 연결층은 어디서 찾았는지에 따라 다른 가중치를 써요.',
        en: 'The filters find it anywhere, but the dense layer at the end has a weight of its own for each place.',
      },
    },
    'knows-one-place': {
      text: { ko: '한 장: 찍는 것과 같으니까', en: 'one: it can do no more than guess' },
      because: {
        ko: '열 종류를 찍으면 그쯤이에요. 숫자의 많은 부분은 아직 배운 자리 근처에 있어요.',
        en: 'So it would be by guessing; but much of each digit is still near where it was learnt.',
      },
    },
  },
  hints: [
    {
      ko: '2×2 풀링을 두 번 하면 값 하나가 대략 몇 칸을 맡을까요?',
      en: 'After pooling 2×2 twice, about how many cells is one value for?',
    },
    {
      ko: '옮긴 거리와 그 칸 수를 견줘 보세요. 다 봐주기도, 다 놓치기도 어려워요.',
      en: 'Compare that with the move: neither all nor nothing can be forgiven.',
    },
    { ko: '4칸을 맡은 값 안에서 3칸을 옮겨요.', en: 'It moves by 3 where one value is for 4.' },
  ],
});
