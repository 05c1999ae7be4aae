import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** Pictures that are shuffled apart from their labels. */
export const labelsBug: Exercise = faulty({
  id: '12-labels-bug',
  goal: '12-data',
  question: {
    ko: '그림의 차례를 섞어서 배우는 코드예요. 오류 없이 끝나고 0.99와 0.10이 나왔어요. 고칠 줄을 찾아 주세요.',
    en: 'This code learns from pictures in a shuffled order. It ends without an error, and prints 0.99 and 0.10. Find a line to mend.',
  },
  lines: [
    'const rows = Array.from(train.y.data, (_, row) => row);',
    'const order = [...rows];',
    'shuffle(order, random(1));',
    'const x = takeRows(train.x, order);',
    'const y = takeRows(train.y, rows);',
    'await fit(model, { x: x, y: y }, { epochs: 20 });',
    'console.log(evaluate(model, { x: x, y: y }).accuracy);',
    'console.log(evaluate(model, test).accuracy);',
  ],
  fault: {
    line: 5,
    because: {
      ko: '그림은 섞은 차례로, 정답은 처음 차례로 꺼내서 서로 어긋났어요. 두 줄이 같은 차례를 쓰면 돼요. 0.99는 어긋난 짝을 외운 거예요.',
      en: 'pictures are taken in the shuffled order and labels in the first one; both should use the same. 0.99 is wrong pairs learned by heart.',
    },
  },
  pairs: [4],
  mended: 'const y = takeRows(train.y, order);',
  suspects: {
    'copy-suspected': {
      line: 2,
      because: {
        ko: '차례를 베껴 두는 줄이라 괜찮아요. 베낀 것을 어디에 쓰는지 따라가 보세요.',
        en: 'Copying the order is fine; follow where each of the two is used.',
      },
    },
    'shuffle-suspected': {
      line: 3,
      because: {
        ko: '섞는 것은 괜찮아요. 한 번만 섞었으니 차례도 하나예요. 두 번 다 그 차례를 쓰는지 보세요.',
        en: 'Shuffling is fine, and it is done once; see whether both use that order.',
      },
    },
    'measure-suspected': {
      line: 7,
      because: {
        ko: '배운 그림에서 재는 줄이에요. 높게 나온 까닭은 그 앞에 있어요.',
        en: 'It measures on what was learned; why that is high stands before it.',
      },
    },
    'test-suspected': {
      line: 8,
      because: {
        ko: '빼 둔 그림에서 재는 줄이라 맞아요. 찍은 것과 같은 값이 오히려 실마리예요.',
        en: 'It measures on pictures kept back, as it should; that it is no better than a guess is the clue.',
      },
    },
  },
  hints: [
    {
      ko: '새 그림에서 열에 하나만 맞으면 무엇을 배운 걸까요?',
      en: 'What was learned, when one new picture in ten is right?',
    },
    { ko: '그림과 정답은 늘 짝이에요. 짝이 언제 어긋날까요?', en: 'Pictures and labels are pairs; when do they part?' },
    { ko: '`order`와 `rows`를 쓰는 줄을 모두 짚어 보세요.', en: 'Point to every line that uses `order` or `rows`.' },
  ],
});
