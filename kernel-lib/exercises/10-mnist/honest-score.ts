import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly learned: number;
  readonly learnedRight: number;
  readonly kept: number;
  readonly keptRight: number;
}

/** Which of two accuracies tells how a network will read new pictures. */
export const honestScore: Exercise = numeric<Setting>({
  id: '10-honest-score',
  goal: '10-held-out',
  // Two decimals, rounded, are within half a hundredth; a little more, for a half itself.
  within: 0.0051,
  draw: (pick) => {
    const [learned, kept] = [1000 * pick(4, 9), 100 * pick(5, 20)];
    return {
      ...{ learned, kept },
      learnedRight: Math.round((learned * pick(970, 999)) / 1000),
      keptRight: Math.round((kept * pick(700, 930)) / 1000),
    };
  },
  question: ({ learned, learnedRight, kept, keptRight }) => ({
    ko: `어떤 신경망이 학습 그림 ${learned}장 가운데 ${learnedRight}장을, 빼 둔 그림 ${kept}장 가운데 ${keptRight}장을 맞혔어요. 처음 보는 그림에서는 정확도가 얼마쯤일까요? 0과 1 사이의 수로, 소수점 아래 두 자리까지면 돼요.`,
    en: `A network got ${learnedRight} of ${learned} training pictures right, and ${keptRight} of ${kept} kept back. What accuracy do you expect on pictures it has never seen? Write a number from 0 to 1; two decimals will do.`,
  }),
  right: ({ kept, keptRight }) => keptRight / kept,
  mistakes: {
    'training-score': {
      given: ({ learned, learnedRight }) => learnedRight / learned,
      because: {
        ko: '학습에 쓴 그림의 정확도예요. 외우기만 해도 높아져요.',
        en: 'That is the accuracy on training pictures; memorising alone makes it high.',
      },
    },
    'all-together': {
      given: ({ learned, learnedRight, kept, keptRight }) => (learnedRight + keptRight) / (learned + kept),
      because: {
        ko: '두 무더기를 합쳐서 나눴어요. 이미 본 그림이 섞이면 정확도가 부풀어요.',
        en: 'You divided over both piles; pictures it has seen inflate the score.',
      },
    },
    'middle-of-both': {
      given: ({ learned, learnedRight, kept, keptRight }) => (learnedRight / learned + keptRight / kept) / 2,
      because: {
        ko: '두 정확도의 가운데예요. 하나는 이미 본 그림의 것이라서 섞으면 안 돼요.',
        en: 'That is the mean of both; one of them is of pictures it has seen, so do not mix it in.',
      },
    },
    'share-of-errors': {
      given: ({ kept, keptRight }) => 1 - keptRight / kept,
      because: {
        ko: '틀린 비율이에요. 정확도는 맞힌 그림의 비율이에요.',
        en: 'That is the share of errors; accuracy is the share that is right.',
      },
    },
    'in-per-cent': {
      given: ({ kept, keptRight }) => (100 * keptRight) / kept,
      because: {
        ko: '퍼센트로 적었어요. 0과 1 사이의 수로 적어 주세요.',
        en: 'That is per cent; write it as a number from 0 to 1.',
      },
    },
  },
  hints: [
    { ko: '신경망이 한 번도 보지 않은 그림은 어느 쪽일까요?', en: 'Which of the pictures has the network never seen?' },
    {
      ko: '빼 둔 그림에서 맞힌 수를 빼 둔 그림의 수로 나눠요.',
      en: 'Of those kept back, divide the right ones by all.',
    },
    ({ kept, keptRight }) => ({ ko: `\`${keptRight} / ${kept}\``, en: `\`${keptRight} / ${kept}\`` }),
  ],
  answer: ({ kept, keptRight }) => {
    const text = `${keptRight} / ${kept} = ${(keptRight / kept).toFixed(3)}`;
    return { ko: text, en: text };
  },
});
