import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which change of one choice hurts the most. */
export const hurtsMost: Exercise = choice({
  id: '09-hurts-most',
  goal: '09-tune',
  question: {
    ko: '기본 설정에서 하나만 바꿔서 다시 학습해요. 정확도를 가장 많이 떨어뜨리는 변경은 무엇일까요?',
    en: 'One thing in the base setting is changed, and the network is trained again. Which change costs the most accuracy?',
  },
  right: {
    text: { ko: '배치 크기를 16에서 600으로: 덜 걸어서', en: 'batch size from 16 to 600: fewer steps' },
    because: {
      ko: '스무 에포크에 스무 걸음뿐이에요. 16장씩이면 760걸음이에요.',
      en: 'twenty epochs are only twenty steps then, where batches of 16 make 760.',
    },
  },
  wrong: {
    'few-filters': {
      text: { ko: '필터를 4개에서 1개로: 볼 것이 줄어서', en: 'filters from 4 to 1: less to look for' },
      because: {
        ko: '평균은 낮아지지만 배우기는 해요. 뒤의 층이 특성 맵 한 장을 자리마다 다르게 읽어요.',
        en: 'Its mean is lower, but it does learn: layers behind read each place of the one map in its own way.',
      },
    },
    'no-activation': {
      text: { ko: '활성화 함수 빼기: 곱하고 더하기만 해서', en: 'no activation: it can only multiply, add' },
      because: {
        ko: '이 문제에서는 거의 그대로예요. 활성화 함수가 없어도 최대 풀링이 남아서 가장 큰 수를 골라요.',
        en: 'On these shapes it hardly matters; without an activation there is still max pooling, which picks the largest.',
      },
    },
    'short-steps': {
      text: { ko: '학습률을 0.1에서 0.01로: 짧게 걸어서', en: 'learning rate 0.1 to 0.01: short steps' },
      because: {
        ko: '꽤 떨어져요. 하지만 짧아도 760번을 걸어서 더 멀리 가는 변경이에요.',
        en: 'It costs a good deal; but 760 short steps still lead farther than what another change leaves.',
      },
    },
  },
  hints: [
    {
      ko: '배울 것을 줄이는 변경이 있고, 걷는 거리를 줄이는 변경이 있어요.',
      en: 'Some changes leave less to learn with; some shorten the way that is walked.',
    },
    {
      ko: '변경마다 스무 에포크 동안 모두 몇 걸음을 걷는지 세어 보세요.',
      en: 'Count for each change how many steps twenty epochs make.',
    },
    {
      ko: '600장을 모두 보고 한 걸음씩 걸으면 스무 에포크에 몇 걸음일까요?',
      en: 'With one step after all 600, how many steps are twenty epochs?',
    },
  ],
});
