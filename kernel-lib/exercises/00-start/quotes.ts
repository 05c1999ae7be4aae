import type { Exercise } from '../exercise.ts';
import { faulty } from '../kinds/faulty.ts';

/** Quotes that do not look into the braces. */
export const quotes: Exercise = faulty({
  id: '00-quotes',
  goal: '00-read-code',
  question: {
    ko: '맞힌 수와 전체 수를 보여 주려고 했는데, 한 수가 나올 자리에 이름이 글자 그대로 나와요. 틀린 줄을 찾아 주세요.',
    en: 'This was to show how many are right, and of how many. Where one of the numbers should be, a name comes out, letter for letter. Find the wrong line.',
  },
  lines: [
    'const said = [7, 2, 1, 6];',
    'const right = [7, 2, 1, 0];',
    'let count = 0;',
    'for (let i = 0; i < said.length; i++) {',
    '  if (said[i] === right[i]) count = count + 1;',
    '}',
    `console.log('right: \${count}');`,
    `console.log(\`all: \${said.length}\`);`,
  ],
  fault: {
    line: 7,
    because: {
      ko: `따옴표 안에서는 \`\${count}\`도 글자일 뿐이에요. 백틱으로 감싸면 값이 끼워져요.`,
      en: `between quotes, \`\${count}\` is letters only. Between backticks it becomes the value.`,
    },
  },
  mended: `console.log(\`right: \${count}\`);`,
  suspects: {
    'const-suspected': {
      line: 2,
      because: {
        ko: '`const`로 만든 배열도 읽을 수 있어요. 이름에 다른 값을 정할 수 없을 뿐이에요.',
        en: 'An array made with `const` can be read; its name only cannot be given to something else.',
      },
    },
    'let-suspected': {
      line: 3,
      because: {
        ko: '`count`는 바뀌는 값이라서 `let`이 맞아요.',
        en: 'The value of `count` changes, so `let` is right.',
      },
    },
    'loop-suspected': {
      line: 4,
      because: {
        ko: '첫 칸부터 마지막 칸까지 꼭 맞게 돌아요.',
        en: 'It goes from the first element to the last, as it should.',
      },
    },
    'comparison-suspected': {
      line: 5,
      because: {
        ko: '견주는 기호는 `===`가 맞아요. 세는 일은 잘했어요.',
        en: 'To compare is `===`, and counting works.',
      },
    },
    'backticks-suspected': {
      line: 8,
      because: {
        ko: '백틱으로 감싼 글이라서 값이 제대로 끼워져요.',
        en: 'This text stands between backticks, so the value takes its place.',
      },
    },
  },
  hints: [
    { ko: '세는 일과 보여 주는 일 가운데 어느 쪽이 잘못됐나요?', en: 'Is it the counting that fails, or the showing?' },
    {
      ko: `\`\${ }\`가 든 글은 무엇으로 감싸야 할까요?`,
      en: `What has to stand around a text with \`\${ }\` in it?`,
    },
    {
      ko: '따옴표로 감싼 글과 백틱으로 감싼 글은 달라요. 백틱은 숫자 1 왼쪽에 있는 글쇠예요.',
      en: 'A text between quotes is not one between backticks; the backtick is the key to the left of the digit 1.',
    },
  ],
});
