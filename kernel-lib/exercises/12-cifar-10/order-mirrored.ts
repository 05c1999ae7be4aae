import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** Pictures are kept back before any is mirrored. */
export const orderMirrored: Exercise = ordered({
  id: '12-order-mirrored',
  goal: '12-data',
  question: {
    ko: '`takeOut`은 `all`에서 검증에 쓸 그림을 빼내고, `addMirrored`는 `all`에 남은 그림의 거울상을 더해요. 검증이 정직하게 줄을 차례대로 놓아 주세요.',
    en: '`takeOut` takes pictures for the validation out of `all`, and `addMirrored` adds to `all` the mirror images of what is left in it. Put the lines in order, so that the validation is honest.',
  },
  lines: [
    'const all = await load();',
    'const kept = takeOut(all);',
    'addMirrored(all);',
    'await fit(model, all, { epochs: 10 });',
    'console.log(evaluate(model, kept).accuracy);',
  ],
  mistakes: {
    'mirrored-first': {
      order: [1, 3, 2, 4, 5],
      because: {
        ko: '거울상을 먼저 더하면, 검증 그림의 거울상이 학습 그림에 섞여요. 이미 본 것과 다름없어요.',
        en: 'Mirrored first, the mirror images of what is kept back are learned from; they are as good as seen.',
      },
    },
    'learned-first': {
      order: [1, 4, 2, 3, 5],
      because: {
        ko: '빼내기 전에 배웠어요. 검증 그림을 이미 다 봤어요.',
        en: 'It learns before anything is taken out, and has seen what it is examined on.',
      },
    },
    'mirrored-too-late': {
      order: [1, 2, 4, 3, 5],
      because: {
        ko: '배운 다음에 거울상을 더해서 아무 데도 쓰이지 않아요.',
        en: 'Mirror images that are added after the learning serve nothing.',
      },
    },
    'measured-first': {
      order: [1, 2, 3, 5, 4],
      because: { ko: '배우기 전에 재고 있어요.', en: 'It measures before it learns.' },
    },
  },
  hints: [
    {
      ko: '검증 그림과 닮은 것이 학습 그림에 있으면 안 돼요.',
      en: 'Nothing like what is examined may be learned from.',
    },
    {
      ko: '거울상은 어느 그림에서 만들어야 할까요?',
      en: 'Of which pictures should mirror images be made?',
    },
    {
      ko: '불러오기 → 빼내기 → 거울상 → 학습 → 재기의 차례예요.',
      en: 'Load → take out → mirror → learn → measure.',
    },
  ],
});
