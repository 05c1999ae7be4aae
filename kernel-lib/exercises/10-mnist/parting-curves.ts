import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where overfitting begins. */
export const partingCurves: Exercise = choice({
  id: '10-parting-curves',
  goal: '10-overfitting',
  question: {
    ko: '에포크마다 학습 그림의 손실과 빼 둔 그림의 손실을 그렸어요. 과적합은 어디에서 시작될까요?',
    en: 'For each epoch the loss on training pictures and on those kept back is drawn. Where does overfitting begin?',
  },
  right: {
    text: { ko: '빼 둔 그림의 손실만 다시 오르는 곳', en: 'where only the loss on those kept back rises' },
    because: {
      ko: '본 그림은 더 잘 맞히는데 새 그림에는 약해져요.',
      en: 'known pictures go on improving while new ones get worse.',
    },
  },
  wrong: {
    'training-is-low': {
      text: { ko: '학습 그림의 손실이 0에 가까워지는 곳', en: 'where the loss on training pictures nears 0' },
      because: {
        ko: '학습 그림의 손실이 낮은 것만으로는 몰라요. 새 그림의 손실도 낮을 수 있어요.',
        en: 'A low loss on known pictures alone says nothing; it may be low on new ones, too.',
      },
    },
    'both-are-high': {
      text: { ko: '두 손실이 함께 가장 높은 첫 에포크', en: 'at the first epoch, where both are highest' },
      because: {
        ko: '아직 덜 배운 거예요. 외웠다면 학습 그림의 손실이 낮아야 해요.',
        en: 'It has learned little yet; had it memorised, the training loss would be low.',
      },
    },
  },
  hints: [
    { ko: '과적합은 학습 그림만 외운 상태예요.', en: 'To overfit is to know the training pictures by heart.' },
    { ko: '두 선이 서로 다른 방향으로 가는 곳을 찾아보세요.', en: 'Look for where the two lines go different ways.' },
    {
      ko: '새 그림에 약해진다는 것은 빼 둔 그림의 손실이 커진다는 뜻이에요.',
      en: 'Doing worse on new pictures means a larger loss on those kept back.',
    },
  ],
});
