import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What dropout does to predictions. */
export const sameTwice: Exercise = choice({
  id: '11-same-twice',
  goal: '11-dropout',
  question: {
    ko: '값의 절반을 지우며 배운 신경망이에요. 학습을 마치고 `predict`에 같은 옷을 두 번 넣으면, 두 답은 어떨까요?',
    en: 'A network has learned with half of its values dropped. Afterwards the same picture goes through `predict` twice. What will the two answers be?',
  },
  right: {
    text: { ko: '같아요: 쓸 때는 아무것도 지우지 않아서', en: 'the same: nothing is dropped in use' },
    because: {
      ko: '지우는 일은 학습할 때만 해요. 쓸 때는 모든 값이 그대로 지나가요.',
      en: 'dropping belongs to training; in use every value passes as it is.',
    },
  },
  wrong: {
    'mask-each-time': {
      text: { ko: '달라요: 넣을 때마다 다른 값을 지워서', en: 'different: other values are dropped each time' },
      because: {
        ko: '학습할 때라면 맞아요. 쓸 때도 지우면 같은 옷에 다른 답을 하게 돼요.',
        en: 'So it is in training; in use it would answer otherwise for the same picture.',
      },
    },
    'one-mask-for-ever': {
      text: { ko: '같아요: 배우면서 지운 값은 늘 지워져 있어서', en: 'the same: what was dropped stays dropped' },
      because: {
        ko: '지우는 값은 배치마다 새로 골라요. 아주 없어지는 값은 없어요.',
        en: 'What is dropped is drawn anew for every batch; nothing is gone for good.',
      },
    },
  },
  hints: [
    {
      ko: '값을 지우는 까닭이 무엇일까요? 그 까닭이 쓸 때도 있나요?',
      en: 'What are values dropped for? Does that matter in use?',
    },
    {
      ko: '배우는 동안 지운 값들은 그 뒤로 어떻게 될까요? 층에 파라미터가 있나요?',
      en: 'What becomes of values that were dropped in training? Does the layer have parameters?',
    },
    {
      ko: '지우는 일이 배우는 데 쓰는 연습이라면, 시험 때는 어떻게 할까요?',
      en: 'If dropping is an exercise for learning, what happens in the test?',
    },
  ],
});
