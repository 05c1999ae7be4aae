import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a grey square does to the answer, on the shape and beside it. */
export const greySquare: Exercise = choice({
  id: '08-grey-square',
  version: 2,
  goal: '08-hidden',
  question: {
    ko: '삼각형 그림에 3×3 회색 네모를 얹어요. 도형만 덮는 자리와 빈 바탕 가운데, 어디에서 "삼각형"이라는 확률이 더 많이 떨어질까요?',
    en: 'A grey square of 3×3 is put on a picture of a triangle: where it covers nothing but the shape, or on the empty ground. Where does the probability of "triangle" fall more?',
  },
  right: {
    text: { ko: '빈 바탕에서: 없던 것이 생겨서', en: 'on the ground: something new stands there' },
    because: {
      ko: '어두운 바탕에 놓인 회색은 새 무늬가 돼요. 신경망은 빈 곳도 읽고 있었어요.',
      en: 'grey on a dark ground is a new pattern, and the network had read the empty places too.',
    },
  },
  wrong: {
    'shape-hidden': {
      text: { ko: '도형 위에서: 보아야 할 것을 가려서', en: 'on the shape: what matters is hidden' },
      because: {
        ko: '도형 안쪽은 회색으로 덮어도 윤곽이 그대로예요. 바뀐 것이 적어요.',
        en: 'Inside the shape grey leaves the outline as it was; little has changed.',
      },
    },
    'square-alike': {
      text: { ko: '비슷해요: 네모의 크기가 같아서', en: 'both alike: the square has one size' },
      because: {
        ko: '같은 네모라도 밑에 있던 픽셀이 달라요. 어두운 칸은 많이 바뀌고 밝은 칸은 적게 바뀌어요.',
        en: 'The square is the same, but not the pixels under it: dark ones change much, bright ones little.',
      },
    },
  },
  hints: [
    {
      ko: '네모를 얹기 전과 뒤에 픽셀이 얼마나 바뀌는지 견줘 보세요.',
      en: 'Compare how much the pixels change when the square is put on.',
    },
    {
      ko: '네모는 가리기만 할까요, 무언가를 더하기도 할까요?',
      en: 'Does the square hide only, or does it add something?',
    },
    { ko: '바탕은 0에 가깝고, 네모는 0.5예요.', en: 'The ground is near 0, and the square is 0.5.' },
  ],
});
