import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What reading pictures does to a network that is not being trained. */
export const whileUsed: Exercise = choice({
  id: '09-while-used',
  goal: '09-step',
  question: {
    ko: '학습을 마친 신경망에게 새 그림 300장을 열 번 되풀이해서 읽혀요. 신경망은 어떻게 될까요?',
    en: 'A network that was trained now reads 300 new pictures, ten times over. What becomes of it?',
  },
  right: {
    text: { ko: '그대로예요: 예측만 하고 걷지 않아서', en: 'it stays: it predicts and takes no step' },
    because: {
      ko: '네 단계 가운데 예측만 했어요. 가중치는 한 걸음을 걸을 때만 바뀌어요.',
      en: 'of the four steps it took the first alone; weights change only where a step is taken.',
    },
  },
  wrong: {
    'learns-while-used': {
      text: { ko: '조금씩 나아져요: 그림을 더 봐서', en: 'it improves: it sees more pictures' },
      because: {
        ko: '사람은 그래요. 신경망은 정답과 견주어 손실을 재고 걸음을 걸어야 바뀌어요.',
        en: 'People do; a network changes only where a loss is measured against right answers and a step is taken.',
      },
    },
    'forgets-while-used': {
      text: { ko: '조금씩 잊어요: 새 그림이 덮어써서', en: 'it forgets: new pictures take over' },
      because: {
        ko: '읽은 그림은 어디에도 적히지 않아요. 덮어쓰려면 가중치를 고쳐야 해요.',
        en: 'What it reads is written down nowhere; to overwrite anything, weights would have to change.',
      },
    },
  },
  hints: [
    { ko: '`predict`는 네 단계 가운데 어디까지 할까요?', en: 'How many of the four steps does `predict` take?' },
    {
      ko: '`predict`에게는 정답을 주지 않아요. 손실을 잴 수 있을까요?',
      en: '`predict` is given no answers. Can it measure a loss?',
    },
    { ko: '가중치를 바꾸는 것은 마지막 단계뿐이에요.', en: 'Only the last of the four changes a weight.' },
  ],
});
