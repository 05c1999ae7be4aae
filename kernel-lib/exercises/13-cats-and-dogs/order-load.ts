import type { Exercise } from '../exercise.ts';
import { ordered } from '../kinds/ordered.ts';

/** From a folder to an accuracy. */
export const orderLoad: Exercise = ordered({
  id: '13-order-load',
  goal: '13-folder',
  question: {
    ko: '사진 폴더에서 정확도까지 가는 코드예요. 차례대로 놓아 주세요.',
    en: 'This is the way from a folder of photographs to an accuracy. Put the lines in order.',
  },
  lines: [
    "const folder = await imageFolder('photos', { size: [28, 28] });",
    'const all = await folder.load();',
    'const parts = split(all, { test: 0.3, random: random(1) });',
    'const model = network.build(parts.train.x.shape.slice(1), random(2));',
    'await fit(model, parts.train, { epochs: 8 });',
    'console.log(evaluate(model, parts.test).accuracy);',
  ],
  mistakes: {
    'tested-before-training': {
      order: [1, 2, 3, 4, 6, 5],
      because: {
        ko: '배우기 전에 시험을 봤어요. 찍은 것과 다르지 않아요.',
        en: 'It is tested before it has learned, and can only guess.',
      },
    },
    'divided-before-loading': {
      order: [1, 3, 2, 4, 5, 6],
      because: {
        ko: '읽기 전에 나누고 있어요. `all`이 아직 없어요.',
        en: 'It divides before it has loaded; there is no `all` yet.',
      },
    },
    'built-before-dividing': {
      order: [1, 2, 4, 3, 5, 6],
      because: {
        ko: '신경망을 만들 때 `parts`에서 그림의 모양을 읽어요. 아직 없어요.',
        en: 'The network takes the shape of a picture from `parts`, which is not there yet.',
      },
    },
  },
  hints: [
    {
      ko: '찾고, 읽고, 나누고, 만들고, 배우고, 시험을 봐요.',
      en: 'Find, load, divide, build, learn, test.',
    },
    {
      ko: '줄마다 어떤 이름을 쓰는지, 그 이름이 어느 줄에서 생기는지 이어 보세요.',
      en: 'See which names each line uses, and in which line each name is made.',
    },
    {
      ko: '`folder`, `all`, `parts`, `model`의 차례로 생겨요.',
      en: 'They come about in this order: `folder`, `all`, `parts`, `model`.',
    },
  ],
});
