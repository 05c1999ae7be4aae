import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What mirrored and moved copies do to pictures kept back, where they cost accuracy in training. */
export const newPictures: Exercise = choice({
  id: '13-new-pictures',
  goal: '13-augment',
  question: {
    ko: '한쪽은 200장을 뒤집고 옮겨서 만든 3,200장으로, 다른 쪽은 같은 200장을 되풀이한 3,200장으로 배워요. 걸음 수는 같아요. 처음의 200장은 바꿔 가며 배운 쪽이 덜 맞혀요. 빼 둔 그림은 어떨까요?',
    en: 'One network learns from 3,200 pictures made of 200 by mirroring and moving, another from 3,200 that repeat the 200 as they are, in as many steps. Of the 200 themselves, the one with changes gets fewer right. What of the pictures kept back?',
  },
  right: {
    text: { ko: '더 맞혀요: 그대로 외울 수 없어서', en: 'more: it could not memorise them' },
    because: {
      ko: '자리와 방향이 바뀌어도 남는 것을 배워야 했어요. 새 그림에서는 그 편이 나아요.',
      en: 'it had to learn what stays when place and direction change, and that is better for new ones.',
    },
  },
  wrong: {
    'more-to-look-up': {
      text: { ko: '똑같아요: 찾아볼 그림은 200장이라서', en: 'as many: it has the same 200 to look up' },
      because: {
        ko: '신경망은 학습 그림을 뒤져서 답하지 않아요. 무엇을 보여 주는지가 가중치를 바꿔요.',
        en: 'A network does not answer by going through pictures; what it is shown changes its weights.',
      },
    },
    'training-score-falls': {
      text: { ko: '덜 맞혀요: 학습 정확도부터 낮아서', en: 'fewer: it was worse in training already' },
      because: {
        ko: '학습 정확도가 높은 것은 외웠기 때문일 수도 있어요. 새 그림은 따로 재야 해요.',
        en: 'A high accuracy in training may come of memorising; new pictures are measured by themselves.',
      },
    },
  },
  hints: [
    {
      ko: '바꾸지 않은 그림만 여러 번 보면 무엇까지 외울까요?',
      en: 'What else is memorised when the same pictures are seen over and over?',
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
