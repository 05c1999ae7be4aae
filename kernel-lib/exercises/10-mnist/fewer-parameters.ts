import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether fewer parameters mean less work. */
export const fewerParameters: Exercise = choice({
  id: '10-fewer-parameters',
  goal: '10-compare',
  question: {
    ko: '합성곱과 풀링을 한 번 더 한 모델은 파라미터가 6분의 1이에요. 그림 한 장을 읽는 데 하는 곱셈은 어떨까요?',
    en: 'A model with one more convolution and pooling has a sixth of the parameters. What of the products it forms for one picture?',
  },
  right: {
    text: { ko: '더 많아요: 필터를 자리마다 다시 써서', en: 'more: filters work again at every place' },
    because: {
      ko: '파라미터는 필터의 크기가, 곱셈은 자리의 수까지 정해요.',
      en: 'the filter settles the parameters, the places settle the products, too.',
    },
  },
  wrong: {
    'work-is-parameters': {
      text: { ko: '6분의 1이에요: 파라미터만큼 곱해서', en: 'a sixth: one product for each parameter' },
      because: {
        ko: '완전 연결층이라면 그래요. 합성곱층은 가중치 하나를 자리마다 다시 곱해요.',
        en: 'So it is in a dense layer; a convolution uses a weight at every place.',
      },
    },
    'same-picture': {
      text: { ko: '똑같아요: 읽는 그림이 같아서', en: 'the same: it reads the same picture' },
      because: {
        ko: '그림이 같아도 층마다 하는 일이 달라요. 층 하나씩 세어 보세요.',
        en: 'The picture is the same and the layers are not; count layer by layer.',
      },
    },
  },
  hints: [
    {
      ko: '합성곱층이 하는 곱셈을 떠올려 보세요. 자리의 수가 들어가요.',
      en: 'Recall the products of a convolution: its places are in it.',
    },
    { ko: '완전 연결층의 가중치는 몇 번씩 쓰일까요?', en: 'How often is a weight of a dense layer used?' },
    {
      ko: '둘째 합성곱층은 11·11곳에서 3·3·32번씩 곱하는 필터가 64개예요.',
      en: 'The second convolution: 64 filters, 3·3·32 products each, at 11·11 places.',
    },
  ],
});
