import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly blocks: readonly number[];
}

const sum = ({ blocks }: Setting) => blocks.reduce((all, count) => all + count);

/** What the number in the name of a ResNet counts. */
export const countLayers: Exercise = numeric<Setting>({
  id: '14-count-layers',
  goal: '14-shortcut',
  draw: (pick) => ({ blocks: [pick(2, 6), pick(2, 6), pick(2, 9), pick(2, 6)] }),
  question: ({ blocks }) => ({
    ko: `위와 같은 방법으로 네 단계에 블록을 [${blocks.join(', ')}]개씩 놓은 ResNet이 있어요. 지름길은 빼고, 가중치가 있는 합성곱층과 완전 연결층은 모두 몇 개일까요?`,
    en: `A ResNet made as above has [${blocks.join(', ')}] blocks in its four stages. How many convolutions and dense layers with weights has it, those on shortcuts left out?`,
  }),
  right: (setting) => 2 * sum(setting) + 2,
  mistakes: {
    'blocks-counted': {
      given: (setting) => sum(setting) + 2,
      because: {
        ko: '블록을 세었어요. 블록 하나에는 합성곱층이 둘 있어요.',
        en: 'You counted blocks; there are two convolutions in each.',
      },
    },
    'ends-forgotten': {
      given: (setting) => 2 * sum(setting),
      because: {
        ko: '블록 밖의 층을 빼먹었어요. 맨 앞과 맨 뒤를 보세요.',
        en: 'You left out what is not in a block; look at both ends.',
      },
    },
    'dense-forgotten': {
      given: (setting) => 2 * sum(setting) + 1,
      because: {
        ko: '합성곱층만 세었어요. 마지막에 완전 연결층도 하나 있어요.',
        en: 'Those are the convolutions; there is a dense layer at the end.',
      },
    },
    'shortcuts-counted': {
      given: (setting) => 2 * sum(setting) + 5,
      because: {
        ko: '지름길의 1×1 합성곱층까지 세었어요. 이름에는 넣지 않아요.',
        en: 'You counted the 1×1 convolutions on shortcuts; the name leaves them out.',
      },
    },
  },
  hints: [
    { ko: '블록 하나에 합성곱층이 몇 개인지 보세요.', en: 'See how many convolutions a block has.' },
    {
      ko: '블록 밖에도 가중치가 있는 층이 있어요. 첫 줄과 마지막 줄을 보세요.',
      en: 'There are layers with weights outside the blocks: in the first line and the last.',
    },
    ({ blocks }) => ({
      ko: `1 + 2 · (${blocks.join(' + ')}) + 1을 계산해요.`,
      en: `Work out 1 + 2 · (${blocks.join(' + ')}) + 1.`,
    }),
  ],
  answer: (setting) => {
    const text = `1 + 2·${sum(setting)} + 1 = ${2 * sum(setting) + 2}`;
    return { ko: text, en: text };
  },
});
