import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether an error of shape goes away by trying. */
export const again: Exercise = choice({
  id: '08-again',
  goal: '08-shape-error',
  question: {
    ko: '`flatten()`이 빠져서 첫 `dense({ units: 8 })`에 2×2×3 모양이 들어와요. 무엇을 하면 오류가 없어질까요?',
    en: 'Without `flatten()`, 2×2×3 goes into the first `dense({ units: 8 })`. What makes the error go away?',
  },
  right: {
    text: { ko: '들어오는 모양 고치기: 원인이 그곳이라서', en: 'mending the shape that came in: it is the cause' },
    because: {
      ko: '모양은 가중치 없이 정해져요. 그래서 같은 층이 같은 까닭으로 늘 멈춰요.',
      en: 'shapes are settled without any weights, so the same layer always stops for the same reason.',
    },
  },
  wrong: {
    'try-again': {
      text: { ko: '다시 실행하기: 처음 가중치가 바뀌니까', en: 'running it again: the first weights change' },
      because: {
        ko: '가중치는 아직 만들지도 않았어요. 모양을 세는 데에는 난수가 없어요.',
        en: 'No weights have been made yet; nothing about a shape is random.',
      },
    },
    'other-units': {
      text: { ko: '유닛을 12개로: 들어오는 수가 12개라서', en: '12 units: that is how many numbers come in' },
      because: {
        ko: '유닛 수는 나오는 수를 정해요. 멈춘 까닭은 들어온 모양이에요.',
        en: 'Units settle what comes out; it stopped because of what came in.',
      },
    },
  },
  hints: [
    { ko: '완전 연결층은 어떤 모양의 입력을 바라나요?', en: 'What shape does a dense layer want to come in?' },
    {
      ko: '모양을 셀 때 가중치의 값을 쓴 적이 있나요?',
      en: 'Did you ever use the value of a weight to count a shape?',
    },
    { ko: '바꾸어 볼 것은 멈춘 층의 앞이에요.', en: 'What has to change stands in front of the layer that stopped.' },
  ],
});
