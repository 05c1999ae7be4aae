import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether pooling has weights, and whether its windows may overlap. */
export const overlap: Exercise = choice({
  id: '06-overlap',
  goal: '06-shape',
  question: {
    ko: '7×7 특성 맵을 `maxPooling2d({ poolSize: 3, strides: 2 })` 층에 넣어요. 이 층은 어떻게 할까요?',
    en: 'A 7×7 feature map enters `maxPooling2d({ poolSize: 3, strides: 2 })`. What does this layer do?',
  },
  right: {
    text: { ko: '겹치며 지나가고 가중치는 없어요', en: 'its windows overlap, without weights' },
    because: {
      ko: '가장 큰 값을 고를 때는 곱할 수가 없고, 스트라이드는 적은 대로 따라요.',
      en: 'picking the largest multiplies nothing, and the stride is what you write.',
    },
  },
  wrong: {
    'weights-learnt': {
      text: { ko: '겹치며 지나가고 가중치를 배워요', en: 'its windows overlap, and it has weights' },
      because: {
        ko: '윈도를 옮기는 것은 필터와 닮았어요. 하지만 곱하지 않으니 배울 수가 없어요.',
        en: 'Its window moves as a filter does, but multiplies nothing: there is nothing to learn.',
      },
    },
    'never-overlap': {
      text: { ko: '겹치지 않게 세 칸씩 옮겨 가요', en: 'it moves by three, so that none overlap' },
      because: {
        ko: '`strides`를 적지 않았을 때만 그래요. 적으면 적은 만큼 옮겨 가요.',
        en: 'Only where `strides` is not written; written, it is kept to.',
      },
    },
    'overlap-refused': {
      text: { ko: '겹칠 수 없어서 오류를 내요', en: 'it stops: windows must not overlap' },
      because: {
        ko: '그런 규칙은 없어요. 합성곱의 윈도도 늘 겹쳤어요.',
        en: 'There is no such rule; the windows of a convolution overlap all the time.',
      },
    },
  },
  hints: [
    { ko: '한 줄에서 윈도의 왼쪽 끝이 서는 칸을 적어 보세요.', en: 'Write down where the window begins along a row.' },
    { ko: '가장 큰 값을 고를 때 곱하는 수가 있나요?', en: 'Is anything multiplied when the largest is picked?' },
    { ko: '윈도는 0번, 2번, 4번 칸에서 시작해요.', en: 'The windows begin at cells 0, 2 and 4.' },
  ],
});
