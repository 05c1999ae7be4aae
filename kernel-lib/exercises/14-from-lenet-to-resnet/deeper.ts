import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether twenty layers learn their own pictures better than two. */
export const deeper: Exercise = choice({
  id: '14-deeper',
  goal: '14-depth',
  question: {
    ko: '같은 합성곱층을 두 층 쌓은 신경망과 스무 층 쌓은 신경망이 똑같은 그림을 똑같이 여섯 번 보고 배워요. 이미 배운 그림을 더 많이 맞히는 쪽은 어디일까요?',
    en: 'One network has two convolutions of a kind, the other twenty. Both go through the same pictures six times. Which then reads more of the very pictures it learned from?',
  },
  right: {
    text: { ko: '두 층 쪽: 스무 층을 지나며 값이 약해지니까', en: 'two layers: what passes twenty grows faint' },
    because: {
      ko: '과적합이라면 배운 그림은 잘 맞혀야 해요. 스무 층은 배운 그림도 못 맞혀요.',
      en: 'were it overfitting, it would know its own pictures; twenty layers do not know even those.',
    },
  },
  wrong: {
    overfits: {
      text: { ko: '스무 층 쪽: 파라미터가 많아 더 외우니까', en: 'twenty layers: they memorise more' },
      because: {
        ko: '담을 곳은 넓어요. 그런데 학습이 그 자리까지 닿지 못해요. 출력의 손실을 보세요.',
        en: 'There is more room in it, but the training does not reach there; look at the loss.',
      },
    },
    'extra-layers-rest': {
      text: { ko: '똑같아요: 남는 층은 그대로 지나가니까', en: 'neither: layers not needed rest' },
      because: {
        ko: '그대로 지나가는 일도 배워야 해요. 합성곱과 ReLU를 지나면 값이 바뀌어요.',
        en: 'To let pass unchanged has to be learned, too; a convolution and a ReLU change what comes.',
      },
    },
  },
  hints: [
    {
      ko: '층 하나를 지나면 값의 크기가 어떻게 되는지 떠올려 보세요.',
      en: 'What does one layer do to the size of what comes in?',
    },
    { ko: '기울기도 층마다 거꾸로 지나가야 해요.', en: 'The gradient has to go back through every layer, too.' },
    { ko: '0.6을 스무 번 곱해 보세요.', en: 'Multiply 0.6 by itself twenty times.' },
  ],
});
