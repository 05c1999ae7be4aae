import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a large network can learn answers that mean nothing. */
export const wrongLabels: Exercise = choice({
  id: '12-wrong-labels',
  goal: '12-data',
  question: {
    ko: '그림 100장의 정답을 마구 섞어서 아무 뜻도 없게 했어요. 문서의 신경망이 드롭아웃을 끄고 섞인 정답을 오래 배우면, 배운 100장에서 정확도가 얼마나 될까요?',
    en: 'The answers of 100 pictures were mixed up until they meant nothing. The network of the document learns them for a long while, without dropout. How accurate is it on those 100?',
  },
  right: {
    text: { ko: '100%에 가까워요: 그림마다 맞춰 가서', en: 'nearly 100%: it fits them one by one' },
    because: {
      ko: '뜻이 없는 답에도 파라미터를 하나씩 맞출 수 있어요. 학습 정확도는 배웠다는 증거가 아니에요.',
      en: 'parameters can be fitted even to answers without a meaning: training accuracy proves nothing.',
    },
  },
  wrong: {
    'nothing-to-learn': {
      text: { ko: '10%쯤: 배울 규칙이 없어서', en: 'about 10%: there is no rule to learn' },
      because: {
        ko: '새 그림이라면 그래요. 배운 그림은 규칙이 없어도 하나씩 맞출 수 있어요.',
        en: 'So it is on new pictures; those it learned can be fitted one by one, without a rule.',
      },
    },
    'stored-pictures': {
      text: { ko: '100%에 가까워요: 저장한 그림을 찾아서', en: 'nearly 100%: it looks stored ones up' },
      because: {
        ko: '모델에는 파라미터뿐이고 그림은 어디에도 없어요. 똑같은 그림을 찾는 기계라면 조금 어두워진 그림에는 답하지 못해요. 아래 셀의 셋째 수를 보세요.',
        en: 'A model holds parameters, and no picture anywhere. What looks up the same picture finds none for darker ones; see the third number below.',
      },
    },
    'halfway-there': {
      text: { ko: '절반쯤: 우연히 맞는 규칙만 배워서', en: 'about half: rules that fit by chance' },
      because: {
        ko: '규칙을 찾지 않아도 돼요. 파라미터를 그림마다 맞춰 갈 수 있어요.',
        en: 'It needs no rules: its parameters can be fitted to each picture.',
      },
    },
  },
  hints: [
    { ko: '그림은 몇 장이고 파라미터는 몇 개인가요?', en: 'How many pictures are there, and how many parameters?' },
    {
      ko: '학습의 네 단계에 정답이 말이 되는지 살피는 단계가 있나요?',
      en: 'Does any of the four steps of training ask whether an answer makes sense?',
    },
    { ko: '10의 서른 에포크를 떠올려 보세요.', en: 'Recall the thirty epochs of lesson 10.' },
  ],
});
