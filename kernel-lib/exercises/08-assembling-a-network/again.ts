import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where to mend a network that stops at a layer. */
export const again: Exercise = choice({
  id: '08-again',
  version: 2,
  goal: '08-shape-error',
  question: {
    ko: '합성곱과 2×2 풀링을 두 번씩 지난 8×8 그림이 `conv2d({ filters: 4, kernelSize: 3 })`에서 멈췄어요. 무엇을 하면 오류가 없어질까요?',
    en: 'A picture of 8×8 has gone through two convolutions and two 2×2 poolings, and stops at `conv2d({ filters: 4, kernelSize: 3 })`. What makes the error go away?',
  },
  right: {
    text: { ko: '앞의 풀링 하나 빼기: 남은 칸이 모자라서', en: 'one pooling less before it: too little is left' },
    because: {
      ko: '멈춘 층은 멀쩡해요. 들어온 모양이 이미 필터보다 작았어요.',
      en: 'the layer that stopped is as it should be; what came in was smaller than its filter.',
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
    'more-filters': {
      text: { ko: '멈춘 층의 필터 늘리기: 네 개로는 모자라서', en: 'more filters in that layer: four are too few' },
      because: {
        ko: '필터의 수는 나오는 채널의 수예요. 메시지는 들어온 모양을 말하고 있어요.',
        en: 'How many filters there are settles the channels that come out; the message speaks of what came in.',
      },
    },
  },
  hints: [
    { ko: '메시지에 적힌 두 크기를 견줘 보세요.', en: 'Compare the two sizes in the message.' },
    {
      ko: '모양을 셀 때 가중치의 값을 쓴 적이 있나요?',
      en: 'Did you ever use the value of a weight to count a shape?',
    },
    {
      ko: '8칸은 4칸, 2칸으로 줄었어요. 어느 층이 그렇게 했나요?',
      en: 'The 8 cells have become 4 and then 2. Which layers did that?',
    },
  ],
});
