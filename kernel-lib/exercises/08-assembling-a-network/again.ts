import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether an error of shape goes away by trying. */
export const again: Exercise = choice({
  id: '08-again',
  goal: '08-shape-error',
  question: {
    ko: '`flatten()`을 빼먹은 신경망이 모양 오류로 멈췄어요. 무엇을 하면 이 오류가 없어질까요?',
    en: 'A network that lacks `flatten()` stopped with an error of shape. What makes this error go away?',
  },
  right: {
    text: { ko: '들어온 모양을 고쳐야 해요: 원인이 그곳이라서', en: 'mending the shape that came in: it is the cause' },
    because: {
      ko: '모양은 가중치 없이 정해져요. 그래서 같은 층이 같은 까닭으로 늘 멈춰요.',
      en: 'shapes are settled without any weights, so the same layer always stops for the same reason.',
    },
  },
  wrong: {
    'try-again': {
      text: { ko: '다시 실행하면 돼요: 처음 가중치가 바뀌니까', en: 'running it again: the first weights change' },
      because: {
        ko: '가중치는 아직 만들지도 않았어요. 모양을 세는 데에는 난수가 없어요.',
        en: 'No weights have been made yet; nothing about a shape is random.',
      },
    },
    'other-units': {
      text: { ko: '유닛 수를 바꾸면 돼요: 크기가 맞게 되니까', en: 'other units: then the sizes fit each other' },
      because: {
        ko: '유닛 수는 나오는 수를 정해요. 멈춘 까닭은 들어온 모양이에요.',
        en: 'Units settle what comes out; it stopped because of what came in.',
      },
    },
  },
  hints: [
    { ko: '오류 메시지에서 "들어와요"라는 말을 찾아보세요.', en: 'Find what the message says about what comes in.' },
    {
      ko: '모양을 셀 때 가중치의 값을 쓴 적이 있나요?',
      en: 'Did you ever use the value of a weight to count a shape?',
    },
    { ko: '바꾸어 볼 것은 멈춘 층의 앞이에요.', en: 'What has to change stands in front of the layer that stopped.' },
  ],
});
