import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What the order of columns does to a filter that slides over them. */
export const neighbours: Exercise = choice({
  id: '11-neighbours',
  goal: '11-tool',
  question: {
    ko: '날씨 네 열 위를 1×2 필터 하나가 옮겨 가고, 세 점수를 평균 내서 가격을 말해요. 네 열의 차례를 바꿔 다시 학습시키면 오차는 어떻게 될까요?',
    en: 'One filter of 1×2 slides over the four columns of the weather, and the mean of its three scores is the price. The columns are put in another order and it learns anew. What becomes of its error?',
  },
  right: {
    text: { ko: '차례마다 달라져요: 이웃이 바뀌어서', en: 'it depends on the order: neighbours change' },
    because: {
      ko: '필터는 이웃한 두 열에 같은 가중치를 나눠 써요. 표에서 누가 이웃인지는 우리가 정한 것인데 오차가 따라 바뀌어요.',
      en: 'the filter shares its weights among neighbours, and who is next to whom in a table is only how it was typed.',
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
      ko: '비는 값을 내리고 더위는 값을 올려요. 둘이 같은 가중치를 쓰면 어떻게 될까요?',
      en: 'Rain lowers the price and warmth raises it. What if both share a weight?',
    },
    {
      ko: '첫 열과 마지막 열은 점수 하나에만 들어가요.',
      en: 'The first column and the last are part of one score alone.',
    },
  ],
});
