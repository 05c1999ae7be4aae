import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** A training that has seen its examination. */
export const leakBug: Exercise = faulty({
  id: '13-leak-bug',
  goal: '13-leak',
  question: {
    ko: '정확도가 너무 높아요. 시험 그림이 학습에 새어 들었어요. 틀린 줄을 찾아 주세요.',
    en: 'The accuracy is too good: pictures of the examination have leaked into the training. Find the line.',
  },
  lines: [
    "const folder = await imageFolder('photos', { size: [28, 28] });",
    'const all = await folder.load();',
    'const parts = split(all, { test: 0.3, random: random(1) });',
    'const model = network.build([28, 28, 3], random(2));',
    'await fit(model, all, { epochs: 8, random: random(3) });',
    'const score = evaluate(model, parts.test);',
    'console.log(percent(score.accuracy));',
  ],
  fault: {
    line: 5,
    because: {
      ko: '`all`에는 시험 그림도 들어 있어요. 나눠 놓고 쓰지 않았어요.',
      en: 'in `all` are the pictures of the examination, too; it was divided for nothing.',
    },
  },
  mended: 'await fit(model, parts.train, { epochs: 8, random: random(3) });',
  suspects: {
    'split-suspected': {
      line: 3,
      because: {
        ko: '나누는 줄은 맞아요. 나눈 것을 누가 쓰는지 따라가 보세요.',
        en: 'It divides as it should; follow who uses the parts.',
      },
    },
    'examination-suspected': {
      line: 6,
      because: {
        ko: '시험은 시험 그림으로 봤어요. 그 그림을 전에 본 적이 있는지 살펴보세요.',
        en: 'The examination uses its own pictures; look whether they were seen before.',
      },
    },
    'loading-suspected': {
      line: 2,
      because: {
        ko: '모두 읽어도 괜찮아요. 읽은 다음에 나누면 돼요.',
        en: 'It is all right to load everything, as long as it is divided afterwards.',
      },
    },
    'seed-suspected': {
      line: 4,
      because: {
        ko: '난수의 시작이 달라도 새어 들지 않아요.',
        en: 'Other random numbers leak nothing.',
      },
    },
  },
  hints: [
    { ko: '줄마다 어떤 그림을 쓰는지 옆에 적어 보세요.', en: 'Write beside each line which pictures it uses.' },
    { ko: '`parts.train`은 어느 줄에서 쓰이나요?', en: 'Where is `parts.train` used?' },
    { ko: '학습하는 줄에 무엇을 넣었는지 보세요.', en: 'Look at what the training is given.' },
  ],
});
