import type { Shape } from '../../tensor.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

/** The shape of a batch of photographs. */
export const batchShape: Exercise = sizes<Setting>({
  id: '01-shape',
  goal: '01-shape',
  draw: (pick) => ({ count: pick(5, 64), width: pick(80, 400), height: pick(80, 400) }),
  question: ({ count, width, height }) => ({
    ko: `가로 ${width}픽셀, 세로 ${height}픽셀인 컬러 사진이 ${count}장 있어요. 한 텐서에 담으면 모양은 무엇일까요? 이 수업의 차례로 적어 주세요.`,
    en: `There are ${count} colour photographs, each ${width} pixels wide and ${height} pixels high. What is the shape of one tensor that holds them all? Use the order of this lesson.`,
  }),
  form: { ko: '[2, 4, 6, …]', en: '[2, 4, 6, …]' },
  right: ({ count, width, height }): Shape => [count, height, width, 3],
  mistakes: {
    'width-first': {
      given: ({ count, width, height }) => [count, width, height, 3],
      because: {
        ko: '가로와 세로가 바뀌었어요. 행을 먼저 고르니까 행의 수, 곧 세로가 먼저예요.',
        en: 'Height and width are swapped: rows are picked first, and their number is the height.',
      },
    },
    'channels-first': {
      given: ({ count, width, height }) => [count, 3, height, width],
      because: {
        ko: '채널이 앞에 왔어요. PyTorch는 그렇게 적어요. 이 수업과 Keras는 채널을 마지막에 적어요.',
        en: 'Channels come first in PyTorch; here, as in Keras, they come last.',
      },
    },
    'no-channels': {
      given: ({ count, width, height }) => [count, height, width],
      because: {
        ko: '채널이 빠졌어요. 컬러 픽셀 하나에 수가 몇 개 있는지도 적어 주세요.',
        en: 'The channels are missing; say how many numbers a colour pixel holds, too.',
      },
    },
    'one-wide-picture': {
      given: ({ width, height }) => [width, height, 3],
      because: {
        ko: '사진 한 장의 모양인데, 가로와 세로도 바뀌었어요. 행의 수가 먼저예요. 몇 장인지도 적어 주세요.',
        en: 'That is one photograph, with height and width swapped: the number of rows comes first. Say how many photographs there are, too.',
      },
    },
    'one-picture': {
      given: ({ width, height }) => [height, width, 3],
      because: {
        ko: '사진 한 장의 모양이에요. 몇 장인지도 적어 주세요.',
        en: 'That is the shape of one photograph; say how many there are, too.',
      },
    },
    grey: {
      given: ({ count, width, height }) => [count, height, width, 1],
      because: {
        ko: '흑백 사진의 모양이에요. 컬러 픽셀에는 수가 몇 개 있었나요?',
        en: 'That is right for grey ones; how many numbers does a pixel in colour have?',
      },
    },
    'count-last': {
      given: ({ count, width, height }) => [height, width, 3, count],
      because: {
        ko: '몇 장인지가 끝에 왔어요. 사진부터 고르니까 장수가 맨 앞이에요.',
        en: 'The number of photographs comes first, for a photograph is what is picked first.',
      },
    },
  },
  hints: [
    {
      ko: '넷을 적어요. 먼저 고르는 것부터 차례로요.',
      en: 'There are four sizes, in the order in which things are picked.',
    },
    {
      ko: '사진을 고르고, 행을 고르고, 열을 고르고, 색을 골라요.',
      en: 'Pick a photograph, then a row, a column, a colour.',
    },
    ({ count, height }) => ({ ko: `[${count}, ${height}, …, …]`, en: `[${count}, ${height}, …, …]` }),
  ],
  answer: ({ count, width, height }) => ({
    ko: `[${count}, ${height}, ${width}, 3]`,
    en: `[${count}, ${height}, ${width}, 3]`,
  }),
});
