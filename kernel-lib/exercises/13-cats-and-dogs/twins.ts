import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Texts = readonly string[];

const known = (some: Texts, others: Texts) => some.filter((text) => others.includes(text));

/** How many pictures of the test were learned from, too. */
export const twins: Exercise = written<readonly [learned: Texts, kept: Texts]>({
  id: '13-twins',
  goal: '13-leak',
  question: {
    ko: '그림을 글로 적은 배열이 둘 있어요. 빼 둔 그림 `kept` 가운데 학습 그림 `learned`에도 있는 것이 몇 장인지 돌려주는 함수 `twins(learned, kept)`를 써 주세요.',
    en: 'Pictures are written as texts, in two arrays. Write `twins(learned, kept)`, which returns how many of those kept back, `kept`, are also among those learned from.',
  },
  inputs: (pick) => {
    const text = () => `${pick(0, 2)},${pick(0, 2)}`;
    return [Array.from({ length: 6 }, text), Array.from({ length: 7 }, text)];
  },
  right: (learned, kept) => known(kept, learned).length,
  mistakes: {
    'counted-in-training': {
      does: (learned, kept) => known(learned, kept).length,
      because: {
        ko: '학습 그림을 셌어요. 빼 둔 그림을 하나씩 보며 세어요.',
        en: 'It counts training pictures; go through those kept back.',
      },
    },
    'new-ones': {
      does: (learned, kept) => kept.length - known(kept, learned).length,
      because: { ko: '처음 보는 그림을 셌어요.', en: 'It counts those that are new.' },
    },
    'place-by-place': {
      does: (learned, kept) => kept.filter((text, i) => text === learned[i]).length,
      because: {
        ko: '같은 자리끼리만 견줬어요. 자리가 달라도 같은 그림이에요.',
        en: 'It compares only what stands at the same place; a twin may stand anywhere.',
      },
    },
    'every-pair': {
      does: (learned, kept) => kept.reduce((sum, text) => sum + learned.filter((other) => other === text).length, 0),
      because: {
        ko: '같은 빼 둔 그림을 여러 번 셌어요. 한 번 찾으면 다음 그림으로 가세요.',
        en: 'It counts one picture several times; once found, go on to the next.',
      },
    },
    'each-kind-once': {
      does: (learned, kept) => new Set(known(kept, learned)).size,
      because: {
        ko: '똑같은 빼 둔 그림이 둘이면 둘 다 세어요.',
        en: 'Where the same picture is kept back twice, both count.',
      },
    },
  },
  source: `function twins(learned: string[], kept: string[]): number {
  const seen = new Set(learned);
  let count = 0;
  for (const picture of kept) {
    if (seen.has(picture)) count += 1;
  }
  return count;
}`,
  hints: [
    {
      ko: '빼 둔 그림을 하나씩 보면서 학습 그림에 있는지 물어요.',
      en: 'Go through the pictures kept back and ask of each picture whether it was learned from.',
    },
    {
      ko: '`learned.includes(picture)`가 참이면 1을 더해요.',
      en: 'Where `learned.includes(picture)` holds, add 1.',
    },
  ],
});
