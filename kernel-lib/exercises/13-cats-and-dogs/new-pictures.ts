import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What mirrored and moved copies do to the loss on pictures kept back. */
export const newPictures: Exercise = choice({
  id: '13-new-pictures',
  goal: '13-augment',
  question: {
    ko: '200장을 뒤집거나 옮겨서 3,200장을 만들어요. 다른 신경망은 같은 200장을 16번씩 봐요. 걸음 수는 같아요. 빼 둔 그림의 손실은 3,200장으로 배운 쪽이 어떨까요?',
    en: '200 pictures are mirrored and moved until there are 3,200. Another network sees the same 200, 16 times each; both take as many steps. What of the loss on pictures kept back, for the network that learned from 3,200?',
  },
  right: {
    text: { ko: '더 낮아요: 옮겨도 답이 같음을 배워서', en: 'lower: it learns that the answer stays' },
    because: {
      ko: '학습 그림을 덜 맞히게 되지만 덜 외워요. 새 그림에서는 그 편이 나아요.',
      en: 'it gets fewer training pictures right and memorises less, which is better for new ones.',
    },
  },
  wrong: {
    'more-to-look-up': {
      text: { ko: '같아요: 찾아볼 그림만 늘어나서', en: 'the same: it has more to look up' },
      because: {
        ko: '신경망은 그림을 간직하지 않아요. 가중치를 고칠 뿐이라, 무엇을 보여 주는지가 가중치를 바꿔요.',
        en: 'A network keeps no pictures; it changes weights, and what it is shown changes them.',
      },
    },
    'training-score-falls': {
      text: { ko: '더 높아요: 학습 그림을 덜 맞혀서', en: 'higher: it gets fewer of them right' },
      because: {
        ko: '덜 맞히는 것은 사실이에요. 그런데 세어야 할 것은 빼 둔 그림이에요.',
        en: 'It does get fewer of them right, but what counts are the pictures kept back.',
      },
    },
  },
  hints: [
    {
      ko: '200장을 16번씩 보면 무엇을 외우게 될까요?',
      en: 'What is memorised when 200 pictures are seen 16 times each?',
    },
    {
      ko: '오른쪽을 보던 고양이가 왼쪽을 봐도 정답은 같아요.',
      en: 'A cat that looks to the left instead of the right is a cat all the same.',
    },
    {
      ko: '10에서 오래 학습했을 때의 두 곡선을 떠올려 보세요.',
      en: 'Recall the two curves of the long training in 10.',
    },
  ],
});
