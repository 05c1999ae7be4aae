import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly side: number;
  readonly maps: number;
  readonly units: number;
}

/** The parameters of a dense layer behind maps. */
export const afterFlatten: Exercise = numeric<Setting>({
  id: '05-after-flatten',
  goal: '05-network',
  draw: (pick) => ({ side: pick(3, 9), maps: pick(10, 40), units: pick(41, 120) }),
  question: ({ side, maps, units }) => ({
    ko: `${side}×${side} 특성 맵 ${maps}장을 한 줄로 펴서 \`dense({ units: ${units} })\`에 넣어요. 이 층의 파라미터는 모두 몇 개일까요?`,
    en: `${side}×${side} maps, ${maps} of them, are laid out in a line and go into \`dense({ units: ${units} })\`. How many parameters does this layer have?`,
  }),
  right: ({ side, maps, units }) => (side * side * maps + 1) * units,
  mistakes: {
    'biases-forgotten': {
      given: ({ side, maps, units }) => side * side * maps * units,
      because: {
        ko: '가중치만 세었어요. 유닛마다 편향이 하나씩 있어요.',
        en: 'Those are the weights; there is a bias for each unit.',
      },
    },
    'one-map': {
      given: ({ side, units }) => (side * side + 1) * units,
      because: {
        ko: '특성 맵 한 장만 폈어요. 모든 장의 칸이 한 줄에 놓여요.',
        en: 'That lays out one map; the cells of all of them are in the line.',
      },
    },
    'one-for-each-map': {
      given: ({ maps, units }) => (maps + 1) * units,
      because: {
        ko: '특성 맵마다 수 하나만 들어온다고 세었어요. 칸마다 수가 있어요.',
        en: 'That is one number for each map; there is one in each cell.',
      },
    },
    'bias-for-each-input': {
      given: ({ side, maps, units }) => side * side * maps * (units + 1),
      because: {
        ko: '편향을 들어오는 수마다 두었어요. 편향은 나가는 수에 더해요.',
        en: 'You gave each input a bias; biases are added to what goes out.',
      },
    },
  },
  hints: [
    { ko: '먼저 한 줄로 폈을 때의 길이를 구해요.', en: 'First find how long the line is.' },
    {
      ko: '유닛 하나는 줄에 있는 수마다 가중치를 두고, 편향도 하나 둬요.',
      en: 'A unit has a weight for each number of the line, and a bias.',
    },
    ({ side, maps, units }) => ({
      ko: `(${side}·${side}·${maps} + 1)·${units}`,
      en: `(${side}·${side}·${maps} + 1)·${units}`,
    }),
  ],
  answer: ({ side, maps, units }) => {
    const text = `(${side}·${side}·${maps} + 1)·${units} = ${(side * side * maps + 1) * units}`;
    return { ko: text, en: text };
  },
});
