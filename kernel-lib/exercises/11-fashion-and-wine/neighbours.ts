import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What the order of columns does to a filter that slides over them. */
export const neighbours: Exercise = choice({
  id: '11-neighbours',
  goal: '11-tool',
  question: {
    ko: '표의 네 열 위를 1×2 필터 하나가 옮겨 가고, 세 점수의 평균이 가격이에요. 네 열의 차례를 여러 가지로 바꿔 다시 학습시키면 오차는 어떻게 될까요?',
    en: 'One filter of 1×2 slides over the four columns, and the mean of its three scores is the price. The columns are put into several orders, and it learns each anew. What becomes of its error?',
  },
  right: {
    text: {
      ko: '차례에 따라 달라요: 네 열이 가중치 둘을 나눠 써서',
      en: 'it depends on the order: four columns share two weights',
    },
    because: {
      ko: '어느 열이 끝에 서고 어느 두 열이 가운데 서는지에 따라 곱해지는 수가 달라져요.',
      en: 'which columns stand at the ends and which in the middle decides what they are multiplied by.',
    },
  },
  wrong: {
    'learned-again': {
      text: { ko: '그대로예요: 새 차례로 다시 배우니까', en: 'it stays: the new order is learned anew' },
      because: {
        ko: '완전 연결층이라면 그래요. 열마다 제 가중치가 있으니까요. 필터는 가중치 둘을 모든 자리에서 함께 써요.',
        en: 'So it is in a dense layer, with a weight for each column; a filter has two weights for all places.',
      },
    },
    'order-is-fixed': {
      text: { ko: '오류가 나요: 열의 차례를 바꿀 수 없어서', en: 'an error: columns keep their order' },
      because: {
        ko: '모양이 그대로라 오류 없이 돌아가요. 어떤 수가 어느 열인지 층은 알지 못해요.',
        en: 'The shape is the same, so it runs; no layer knows which column a number belongs to.',
      },
    },
    'always-worse': {
      text: { ko: '늘 커져요: 원래 차례가 가장 알맞아서', en: 'it always grows: the first order is best' },
      because: {
        ko: '처음 차례는 파일에 그렇게 적혀 있었을 뿐이에요. 더 나은 차례도, 더 나쁜 차례도 있어요.',
        en: 'The first order is how the file was typed; others are better, and others worse.',
      },
    },
  },
  hints: [
    {
      ko: '필터의 가중치는 몇 개인가요? 열은 몇 개인가요?',
      en: 'How many weights does the filter have, and how many columns are there?',
    },
    {
      ko: '비는 가격을 내리는 쪽이고 더위는 올리는 쪽이에요. 둘이 같은 가중치를 쓰면 어떻게 될까요?',
      en: 'Rain goes with lower prices and warmth with higher ones. What if both share a weight?',
    },
    {
      ko: '첫 열과 마지막 열은 점수 하나에만 들어가요.',
      en: 'The first column and the last are part of one score alone.',
    },
  ],
});
