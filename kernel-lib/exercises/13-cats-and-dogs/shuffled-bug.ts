import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** Pictures and answers that are mixed apart. */
export const shuffledBug: Exercise = faulty({
  id: '13-shuffled-bug',
  goal: '13-labels',
  question: {
    ko: '이 코드로 섞은 그림으로는 아무리 학습해도 처음 보는 그림을 절반쯤만 맞혀요. 틀린 줄을 찾아 주세요.',
    en: 'Trained on what this code mixes, a network never gets more than half of new pictures right. Find the wrong line.',
  },
  lines: [
    'const order = [...all.y.data.keys()];',
    'shuffle(order, random(1));',
    'const x = takeRows(all.x, order);',
    'const y = takeRows(all.y, [...order].sort((a, b) => a - b));',
    'const model = network.build([28, 28, 1], random(2));',
    'await fit(model, { x: x, y: y }, { epochs: 8 });',
  ],
  fault: {
    line: 4,
    because: {
      ko: '그림은 섞인 차례인데 정답은 파일의 차례예요. 그림과 정답이 흩어졌어요.',
      en: 'the pictures come mixed and the answers in the order of the files, so they no longer belong together.',
    },
  },
  mended: 'const y = takeRows(all.y, order);',
  suspects: {
    'numbers-suspected': {
      line: 1,
      because: {
        ko: '0부터 차례로 번호를 만들어요. 제 할 일을 해요.',
        en: 'It makes the numbers from 0 on, as it should.',
      },
    },
    'mixing-suspected': {
      line: 2,
      because: {
        ko: '섞는 것은 괜찮아요. 둘을 같은 차례로 섞으면 돼요.',
        en: 'Mixing is all right, as long as both are mixed alike.',
      },
    },
    'pictures-suspected': {
      line: 3,
      because: {
        ko: '그림은 섞인 차례대로 꺼냈어요. 정답도 그런지 보세요.',
        en: 'The pictures are taken in mixed order; see whether the answers are, too.',
      },
    },
    'training-suspected': {
      line: 6,
      because: {
        ko: '받은 대로 배울 뿐이에요. 무엇을 받았는지 보세요.',
        en: 'It learns what it is given; look at what that is.',
      },
    },
  },
  hints: [
    { ko: '그림 세 장으로 종이에 해 보세요.', en: 'Do it with three pictures on paper.' },
    {
      ko: '섞은 다음 첫 그림의 정답이 어디에 있는지 따라가 보세요.',
      en: 'After mixing, follow where the answer to the first picture is.',
    },
    { ko: '`sort`가 하는 일을 보세요.', en: 'Look at what `sort` does.' },
  ],
});
