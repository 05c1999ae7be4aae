import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** By what one of many settings is chosen. */
export const whichSetting: Exercise = choice({
  id: '09-which-setting',
  goal: '09-tune',
  question: {
    ko: '서른 가지 설정으로 학습했어요. 새 도형을 가장 잘 읽을 설정을 하나 고르려면 무엇을 견주어야 할까요?',
    en: 'Thirty settings were trained. To choose the one that will read new shapes best, what should be compared?',
  },
  right: {
    text: { ko: '학습에 안 쓴 그림의 정확도를 견줘요', en: 'the accuracy on pictures not trained on' },
    because: {
      ko: '새 그림을 읽을 힘은 보지 않은 그림에서만 드러나요. 고른 설정의 실력은 또 다른 새 그림으로 재요.',
      en: 'how new pictures will be read shows only there; how good the chosen one is takes yet other pictures.',
    },
  },
  wrong: {
    'training-accuracy': {
      text: { ko: '학습 그림에서 잰 정확도를 견줘요', en: 'the accuracy on training pictures' },
      because: {
        ko: '본 그림은 외우기만 해도 맞혀요. 그림이 적을수록 이 정확도는 잘 속여요.',
        en: 'What was seen can be known by heart; the fewer pictures there are, the more this deceives.',
      },
    },
    'training-loss': {
      text: { ko: '학습이 끝났을 때의 손실을 견줘요', en: 'the loss at the end of training' },
      because: {
        ko: '학습이 줄이는 것이 바로 그 손실이에요. 줄인 만큼 새 그림에서도 준다는 약속은 없어요.',
        en: 'It is what training lowers; there is no promise that it is lower on new pictures as well.',
      },
    },
  },
  hints: [
    { ko: '설정을 고른 다음에 무엇을 읽게 할 건가요?', en: 'What will it have to read once it was chosen?' },
    { ko: '학습할 때 이미 본 그림으로 재도 될까요?', en: 'Can that be measured on pictures it has seen?' },
    { ko: '표의 정확도는 어느 그림으로 쟀는지 찾아보세요.', en: 'Find out on which pictures the table was measured.' },
  ],
});
