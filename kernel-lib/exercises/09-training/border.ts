import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

const places = 4;

/** The learning rate above which a loss grows. */
export const border: Exercise = numeric<{ readonly pixel: number }>({
  id: '09-border',
  goal: '09-learning-rate',
  within: 0.002,
  draw: (pick) => ({ pixel: pick(11, 45) / 10 }),
  question: ({ pixel }) => ({
    ko: `이번 픽셀은 다른 수예요: ${pixel}. 학습률이 얼마보다 크면 손실이 줄지 않고 커지기만 할까요? 위 셀의 두 수를 바꿔 가며 찾고, 소수점 아래 세 자리까지 적어 주세요.`,
    en: `The pixel is now ${pixel}. Above which learning rate does the loss only grow? Find it by changing the two numbers in the cell above; three decimals will do.`,
  }),
  right: ({ pixel }) => 1 / pixel ** 2,
  mistakes: {
    'as-for-two': {
      given: () => 0.25,
      because: {
        ko: '픽셀이 2일 때의 경계예요. 픽셀이 달라지면 골짜기의 가파르기도 달라져요.',
        en: 'That is the border for a pixel of 2; with another pixel the valley is another.',
      },
    },
    'lands-at-once': {
      given: ({ pixel }) => 1 / (2 * pixel ** 2),
      because: {
        ko: '한 걸음에 바닥에 닿는 학습률이에요. 더 커도 한동안은 손실이 줄어요.',
        en: 'There a single step lands at the bottom; for a while above it, the loss still falls.',
      },
    },
    'twice-too-large': {
      given: ({ pixel }) => 2 / pixel ** 2,
      because: {
        ko: '이 학습률에서는 벌써 손실이 커지고 있어요. 더 작은 값에서 찾아보세요.',
        en: 'There the loss grows already; look further down.',
      },
    },
  },
  hints: [
    {
      ko: '손실이 커지는 학습률과 작아지는 학습률을 하나씩 찾고, 그 가운데를 넣어 보세요.',
      en: 'Find one rate at which the loss grows and one at which it falls; then try the middle of the two.',
    },
    {
      ko: '경계에서는 손실이 커지지도 작아지지도 않아요. 가중치가 바닥의 양쪽을 똑같이 오가요.',
      en: 'At the border the loss neither grows nor falls: the weight swings evenly about the bottom.',
    },
    ({ pixel }) => ({
      ko: `한 걸음마다 바닥까지의 거리에 \`1 - 2 * 학습률 * ${pixel} ** 2\`가 곱해져요. 이 수가 −1인 곳을 찾아요.`,
      en: `Each step multiplies the way to the bottom by \`1 - 2 * rate * ${pixel} ** 2\`; find where that is −1.`,
    }),
  ],
  answer: ({ pixel }) => {
    const line = `1 / ${pixel}² = ${Number((1 / pixel ** 2).toFixed(places))}`;
    return { ko: line, en: line };
  },
});
