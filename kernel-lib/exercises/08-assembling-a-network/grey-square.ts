import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a grey square does to the answer, and where. */
export const greySquare: Exercise = choice({
  id: '08-grey-square',
  goal: '08-receptive-field',
  question: {
    ko: '삼각형 그림에 3×3 회색 네모를 얹어요. 어디에 얹을 때 "삼각형"이라는 확률이 가장 많이 떨어질까요?',
    en: 'A grey square of 3×3 is put on a picture of a triangle. Where does it cost the answer "triangle" most?',
  },
  right: {
    text: { ko: '삼각형 바깥: 빈 곳에 없던 것이 생겨서', en: 'beside it: something new stands there' },
    because: {
      ko: '어두운 바탕에 놓인 회색은 새 무늬가 돼요. 신경망은 빈 곳도 읽고 있었어요.',
      en: 'grey on a dark ground is a new pattern, and the network had read the empty places too.',
    },
  },
  wrong: {
    'middle-of-the-shape': {
      text: { ko: '삼각형 한가운데: 도형의 중심을 가려서', en: 'its middle: the heart of the shape is hidden' },
      because: {
        ko: '한가운데는 회색으로 덮어도 주변과 비슷해요. 바뀐 것이 적어요.',
        en: 'In the middle grey is much like what was there; little has changed.',
      },
    },
    'edges-only': {
      text: { ko: '꼭짓점과 변: 필터는 경계만 찾아서', en: 'corners and sides: filters seek edges only' },
      because: {
        ko: '경계도 중요하지만 가장 많이 떨어지지는 않아요. 회색 네모도 제 경계를 만들어요.',
        en: 'They matter, but not most; the grey square brings edges of its own.',
      },
    },
  },
  hints: [
    {
      ko: '네모를 얹기 전과 뒤에 픽셀이 가장 많이 바뀌는 곳은 어디일까요?',
      en: 'Where do the pixels change most when the square is put on?',
    },
    {
      ko: '네모는 가리기만 할까요, 무언가를 더하기도 할까요?',
      en: 'Does the square hide only, or does it add something?',
    },
    { ko: '바탕은 0에 가깝고 네모는 0.5예요.', en: 'The ground is near 0, and the square is 0.5.' },
  ],
});
