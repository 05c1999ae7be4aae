import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether the network that reads its own pictures better reads others better. */
export const lowerTraining: Exercise = choice({
  id: '11-lower-training',
  goal: '11-overfit',
  question: {
    ko: '옷 300장을 40에포크 학습해요. 드롭아웃이 없으면 학습 정확도가 100%에 가깝고, 있으면 96%쯤이에요. 빼 둔 옷에서는 어느 쪽의 손실이 작을까요?',
    en: '300 pictures are trained on for 40 epochs. Without dropout the accuracy on them is close to 100%, with it about 96%. Which network has the smaller loss on pictures kept back?',
  },
  right: {
    text: { ko: '드롭아웃이 있는 쪽: 덜 외워서', en: 'the one with dropout: it memorises less' },
    because: {
      ko: '학습 그림에서 모자란 4%는 외우지 못한 만큼이에요. 새 옷에서는 그것이 손해가 아니에요.',
      en: 'the missing 4% is what it could not memorise, and on new pictures that costs nothing.',
    },
  },
  wrong: {
    'training-score-counts': {
      text: { ko: '드롭아웃이 없는 쪽: 더 많이 맞혀서', en: 'the one without: it gets more right' },
      because: {
        ko: '이미 본 그림에서 맞힌 수예요. 외우기만 해도 100%가 돼요.',
        en: 'That counts pictures it has seen; memorising alone makes 100%.',
      },
    },
    'same-pictures': {
      text: { ko: '같아요: 같은 300장을 보고 배워서', en: 'neither: both saw the same 300 pictures' },
      because: {
        ko: '본 것은 같아도, 무엇에 기대어 답하는지가 달라요.',
        en: 'They saw the same; what they lean on to answer is another thing.',
      },
    },
  },
  hints: [
    {
      ko: '10에서 외우는 기계는 학습 그림에서 몇 %를 맞혔나요?',
      en: 'In lesson 10, what did the machine that memorises get on its own pictures?',
    },
    {
      ko: '답에 꼭 필요한 값이 지워질 수 있다면, 신경망은 무엇을 배울까요?',
      en: 'If any value may be missing, what is a network driven to learn?',
    },
    { ko: '덜 외운 쪽을 고르세요.', en: 'Choose the one that memorises less.' },
  ],
});
