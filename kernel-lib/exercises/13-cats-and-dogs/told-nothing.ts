import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a rule of ours reads better than a network that was told no rule. */
export const toldNothing: Exercise = choice({
  id: '13-told-nothing',
  goal: '13-baseline',
  question: {
    ko: '발치 규칙은 사람이 그림을 보고 정했어요. 신경망에는 규칙을 알려 주지 않고 그림 1,000장과 정답만 줘요. 처음 보는 그림을 어느 쪽이 더 맞힐까요?',
    en: 'The foot rule was made by somebody who looked at the pictures. The network is told no rule; it gets 1,000 pictures and their answers. Which is right more often on pictures that are new?',
  },
  right: {
    text: { ko: '신경망: 발치 말고도 스스로 찾아서', en: 'the network: it finds more than feet' },
    because: {
      ko: '규칙은 수 하나만 봐요. 신경망은 귀, 등, 다리처럼 도움이 되는 모양을 학습 그림에서 찾아요.',
      en: 'the rule looks at one number; the network finds what helps, from ears to legs, in the training pictures.',
    },
  },
  wrong: {
    'rules-needed': {
      text: { ko: '규칙: 까닭을 아는 사람이 정해서', en: 'the rule: whoever made it knew why' },
      because: {
        ko: '까닭을 안다고 더 맞히지는 않아요. 이 규칙이 무엇을 보지 못하는지 생각해 보세요.',
        en: 'To know why is not to be right more often; think of what this rule cannot see.',
      },
    },
    'no-more-in-it': {
      text: { ko: '비슷해요: 윤곽에 더는 없어서', en: 'alike: an outline holds no more' },
      because: {
        ko: '여러분이 여덟 장을 나눌 때 발치만 봤나요? 윤곽에는 머리와 등도 있어요.',
        en: 'Did you look at nothing but feet when you sorted? There are heads and backs in an outline, too.',
      },
    },
  },
  hints: [
    { ko: '앉은 개를 발치 규칙은 무엇이라고 하나요?', en: 'What does the rule say of a dog that sits?' },
    {
      ko: '합성곱층의 필터는 그림의 어디를 읽나요?',
      en: 'Which parts of a picture do the filters of a convolution read?',
    },
    {
      ko: '04와 08에서 필터의 가중치를 누가 정했는지 떠올려 보세요.',
      en: 'Recall from 04 and 08 who settles the weights of a filter.',
    },
  ],
});
