import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a convolutional network makes of digits that have moved. */
export const movedDigits: Exercise = choice({
  id: '01-moved',
  goal: '01-neighbours',
  question: {
    ko: '섞지 않은 그림으로 학습한 합성곱 신경망이에요. 새 그림을 모두 오른쪽으로 4칸 옮기면 정확도는 어떻게 될까요?',
    en: 'A convolutional network has been trained on unmixed pictures. All pictures it is examined on are moved 4 cells to the right. What becomes of its accuracy?',
  },
  right: {
    text: { ko: '크게 떨어져요: 자리를 가리는 층이 남아서', en: 'it falls far: one layer still minds the place' },
    because: {
      ko: '필터는 옮겨 간 획도 찾아요. 그런데 마지막에 있는 완전 연결층은 칸마다 가중치가 따로예요.',
      en: 'filters find the stroke that moved, but the dense layer at the end has a weight for each cell.',
    },
  },
  wrong: {
    'seen-anywhere': {
      text: { ko: '거의 그대로예요: 어디에 있든 찾아내니까', en: 'it stays: the thing is found anywhere' },
      because: {
        ko: '필터만 보면 맞는 말이에요. 신경망 전체가 자리를 가리지 않는 것은 아니에요.',
        en: 'True of the filters; it does not follow for the whole network.',
      },
    },
    'looked-up': {
      text: { ko: '찍는 수준이에요: 외운 그림과 달라서', en: 'to chance: it differs from what it memorised' },
      because: {
        ko: '그림을 외워 두고 찾는다면 옮기지 않은 새 그림도 못 읽어야 해요. 모두 처음 보는 그림인데 잘 읽었어요.',
        en: 'If it looked pictures up, it could not read the ones that stay in place either: all of them are new to it.',
      },
    },
  },
  hints: [
    { ko: '합성곱 신경망의 마지막 층은 무엇인가요?', en: 'What is the last layer of that network?' },
    { ko: '학습할 때 그 층은 숫자를 어느 자리에서 봤을까요?', en: 'Where did that layer see its digits in training?' },
    { ko: '그 층의 가중치는 칸을 따라 옮겨 가지 않아요.', en: 'The weights of that layer do not move with the cells.' },
  ],
});
