import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether steps of one learning rate are of one length. */
export const stepLength: Exercise = choice({
  id: '09-step-length',
  goal: '09-gradient',
  question: {
    ko: '한 걸음의 길이는 지금 선 곳의 가파르기에 0.1을 곱한 만큼이에요. 골짜기의 바닥으로 내려갈수록 걸음은 어떻게 될까요?',
    en: 'Each step is 0.1 times as long as the valley is steep at that place. What becomes of the steps on the way down to the bottom of the valley?',
  },
  right: {
    text: { ko: '짧아져요: 바닥 가까이는 완만해서', en: 'shorter: it is less steep near the bottom' },
    because: {
      ko: '바닥에 가까울수록 가파르기가 0에 가까워져요. 곱하는 수가 그대로여도 걸음이 짧아져요.',
      en: 'near the bottom the steepness comes close to 0, so steps shrink though the factor stays.',
    },
  },
  wrong: {
    'same-rate-same-step': {
      text: { ko: '그대로예요: 곱하는 수가 늘 같아서', en: 'the same: the factor never changes' },
      because: {
        ko: '곱하는 수는 같지만 가파르기가 달라져요. 걸음은 두 수의 곱이에요.',
        en: 'The factor stays, but the steepness does not; a step is the product of both.',
      },
    },
    'rolls-faster': {
      text: { ko: '길어져요: 내려갈수록 빨라져서', en: 'longer: it speeds up going down' },
      because: {
        ko: '구르는 공이라면 그래요. 여기서는 지금 선 곳의 가파르기만 봐요. 앞 걸음의 빠르기는 잊어요.',
        en: 'So it would be with a ball; here only the steepness at this place counts, and earlier speed is forgotten.',
      },
    },
  },
  hints: [
    {
      ko: '손실 곡선의 어디가 가파르고 어디가 완만한가요?',
      en: 'Where is the curve of the loss steep, and where is it flat?',
    },
    {
      ko: '바닥에서 곡선은 평평해요. 가파르기는 얼마일까요?',
      en: 'At the bottom the curve is flat. How steep is it there?',
    },
    { ko: '0.1에 점점 작아지는 수를 곱해 보세요.', en: 'Multiply 0.1 by smaller and smaller numbers.' },
  ],
});
