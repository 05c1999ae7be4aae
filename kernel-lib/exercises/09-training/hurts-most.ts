import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which change of one choice hurts the most. */
export const hurtsMost: Exercise = choice({
  id: '09-hurts-most',
  goal: '09-tune',
  question: {
    ko: '기본 설정에서 하나만 바꿔서 다시 학습해요. 정확도를 가장 많이 떨어뜨리는 변경은 무엇일까요?',
    en: 'One choice is changed, and the network is trained again. Which change costs the most accuracy?',
  },
  right: {
    text: { ko: '학습률을 0.1에서 1로: 너무 멀리 걸어서', en: 'learning rate 0.1 to 1: steps too long' },
    because: {
      ko: '걸음이 골짜기를 건너뛰면 무엇을 고쳐도 배우지 못해요.',
      en: 'where steps leap over the valley, no other choice can save what is learned.',
    },
  },
  wrong: {
    'few-filters': {
      text: { ko: '필터를 4개에서 1개로: 볼 것이 줄어서', en: 'filters from 4 to 1: less to look for' },
      because: {
        ko: '떨어지기는 해요. 필터 하나로도 뒤의 층이 자리마다 다르게 읽어서 꽤 구별해요.',
        en: 'It does cost some; but layers behind read each place of the one map in its own way.',
      },
    },
    'narrow-layer': {
      text: { ko: '너비를 16에서 2로: 모을 곳이 적어서', en: 'width from 16 to 2: too little room' },
      because: {
        ko: '떨어지기는 해요. 수 두 개로도 도형 셋을 어느 정도 갈라놓아요.',
        en: 'It does cost some; but two numbers can keep three shapes apart to a degree.',
      },
    },
    'weak-pooling': {
      text: { ko: '최대 풀링을 평균 풀링으로: 뭉개져서', en: 'max to average pooling: it blurs' },
      because: {
        ko: '시작에 따라 떨어지기도 해요. 하지만 평균에도 모양이 남아서 배울 수 있어요.',
        en: 'From some starts it does cost a little; but a mean keeps the form, too, and can be learned from.',
      },
    },
  },
  hints: [
    {
      ko: '배우는 양을 줄이는 변경과 배우는 일을 막는 변경이 있어요.',
      en: 'Some changes leave less to learn with; some stop the learning.',
    },
    { ko: '첫째 생각에서 손실이 커지기만 한 것은 언제였나요?', en: 'When did the loss only grow, in the first part?' },
    { ko: '걸음의 길이를 정하는 것을 찾아보세요.', en: 'Look for what sets the length of a step.' },
  ],
});
