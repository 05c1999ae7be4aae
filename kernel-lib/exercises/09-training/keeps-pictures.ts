import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a model grows with what it is trained on. */
export const keepsPictures: Exercise = choice({
  id: '09-keeps-pictures',
  goal: '09-tune',
  question: {
    ko: '학습 그림을 600장에서 6,000장으로 늘려서 다시 학습해요. 모델이 차지하는 바이트는 어떻게 될까요?',
    en: 'The network is trained again, on 6,000 pictures in place of 600. What becomes of the bytes that the model takes?',
  },
  right: {
    text: { ko: '그대로예요: 가중치의 수가 같아서', en: 'the same: it has as many weights' },
    because: {
      ko: '모델에는 파라미터만 있어요. 그림은 기울기를 구하는 데 쓰이고 남지 않아요.',
      en: 'a model holds nothing but parameters; pictures serve to find gradients and are not kept.',
    },
  },
  wrong: {
    'keeps-pictures': {
      text: { ko: '10배쯤: 본 그림을 담아 두어서', en: 'about ten times: it keeps pictures' },
      because: {
        ko: '그림을 찾아보고 답하는 기계라면 그래요. 층이 하는 일은 가중치를 곱하고 더하는 것뿐이에요.',
        en: 'So it would be if it looked pictures up; all that a layer does is multiply by weights and add.',
      },
    },
    'grows-a-little': {
      text: { ko: '조금 커져요: 더 배운 만큼 늘어서', en: 'a bit larger: it learned more' },
      because: {
        ko: '배운 것은 가중치의 **값**에 담겨요. 가중치의 수는 층을 만들 때 정해졌어요.',
        en: 'What it learns is in the values of its weights; how many there are was settled with the layers.',
      },
    },
  },
  hints: [
    { ko: '모델에 들어 있는 것은 무엇인가요?', en: 'What is in a model?' },
    {
      ko: '파라미터의 수를 정한 것은 무엇인가요? 05에서 세어 봤어요.',
      en: 'What settled how many parameters there are? You counted them in 05.',
    },
    {
      ko: '필터의 크기와 수, 유닛의 수가 정해요. 그림의 수는 식에 없어요.',
      en: 'The filters and units settle it; the number of pictures is not in the formula.',
    },
  ],
});
