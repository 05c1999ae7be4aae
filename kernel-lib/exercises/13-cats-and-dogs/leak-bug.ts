import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A training that has seen its test. */
export const leakBug: Exercise = faulty({
  id: '13-leak-bug',
  goal: '13-leak',
  question: {
    ko: '사진이 60장뿐인데 정확도가 99%예요. `several(그림, 10)`은 그림마다 조금씩 바꾼 열 장을 만드는 함수예요. 틀린 줄을 찾아 주세요.',
    en: 'There are only 60 photographs, and the accuracy is 99%. `several(pictures, 10)` makes ten of each, changed a little. Find the wrong line.',
  },
  lines: [
    "const folder = await imageFolder('photos', { size: [28, 28] });",
    'const all = await folder.load();',
    'const parts = split(all, { test: 0.3, random: random(1) });',
    'const more = several(all, 10);',
    'const model = network.build([28, 28, 3], random(2));',
    'await fit(model, more, { epochs: 8, random: random(3) });',
    'const score = evaluate(model, parts.test);',
  ],
  fault: {
    line: 4,
    because: {
      ko: '빼 둔 사진까지 열 장씩 바꿔서 학습에 넣었어요. 나눈 다음에는 학습 사진만 늘려요.',
      en: 'it makes ten of the photographs kept back, too, and they are learned from; once divided, only training pictures are changed.',
    },
  },
  mended: 'const more = several(parts.train, 10);',
  suspects: {
    'folder-suspected': {
      line: 1,
      because: {
        ko: '모든 사진을 같은 크기로 찾아요. 아직 배우는 것은 없어요.',
        en: 'It finds all photographs at one size; nothing is learned yet.',
      },
    },
    'loading-suspected': {
      line: 2,
      because: {
        ko: '모두 읽어도 괜찮아요. 읽은 다음에 나누면 돼요.',
        en: 'It is all right to load everything, as long as it is divided afterwards.',
      },
    },
    'split-suspected': {
      line: 3,
      because: {
        ko: '나누는 줄은 맞아요. 나눈 것을 어느 줄이 쓰는지 따라가 보세요.',
        en: 'It divides as it should; follow which lines use the parts.',
      },
    },
    'seed-suspected': {
      line: 5,
      because: {
        ko: '난수의 시작이 달라도 정확도가 이렇게 오르지는 않아요.',
        en: 'Other random numbers do not raise an accuracy so far.',
      },
    },
    'training-suspected': {
      line: 6,
      because: {
        ko: '받은 대로 배울 뿐이에요. `more`가 어떤 사진에서 나왔는지 거슬러 올라가 보세요.',
        en: 'It learns what it is given; go back and see of which photographs `more` was made.',
      },
    },
    'test-suspected': {
      line: 7,
      because: {
        ko: '빼 둔 사진으로 쟀어요. 그 사진을 전에 본 적이 있는지 살펴보세요.',
        en: 'It measures on what was kept back; look whether that was seen before.',
      },
    },
  },
  hints: [
    { ko: '줄마다 어떤 사진을 쓰는지 옆에 적어 보세요.', en: 'Write beside each line which photographs it uses.' },
    { ko: '`parts.train`을 쓰는 줄이 있나요?', en: 'Does any line use `parts.train`?' },
    { ko: '열 장씩 만들기 전에 무엇을 골랐어야 할까요?', en: 'What should be chosen before ten are made of each?' },
  ],
});
