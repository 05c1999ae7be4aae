import type { Text } from '../../text/language.ts';

type Told = (...found: readonly string[]) => Text;

const sentences: readonly (readonly [message: RegExp, told: Told])[] = [
  [
    /^Cannot read properties of (undefined|null) \(reading '(.*)'\)$/,
    (value, name) => ({
      ko: `값이 ${value}라서 여기에서 '${name}' 속성을 읽을 수 없어요. 점 앞의 값이 왜 비어 있는지 살펴보세요.`,
      en: `The value here is ${value}, so it has no '${name}' to read. Look at why what stands before the dot is empty.`,
    }),
  ],
  [
    /^Cannot set properties of (undefined|null) \(setting '(.*)'\)$/,
    (value, name) => ({
      ko: `값이 ${value}라서 '${name}' 속성을 넣을 수 없어요. 점 앞의 값이 왜 비어 있는지 살펴보세요.`,
      en: `The value here is ${value}, so '${name}' cannot be put into it. Look at why what stands before the dot is empty.`,
    }),
  ],
  [
    /^([\p{ID_Continue}$.]+) is not a function$/u,
    (name) => ({
      ko: `'${name}' 값은 함수가 아니라서 괄호를 붙여 부를 수 없어요. 이름을 바르게 썼는지, 무엇이 들어 있는지 보세요.`,
      en: `'${name}' is no function, so it cannot be called. Look at how it is spelled and at what it holds.`,
    }),
  ],
  [
    /^([\p{ID_Continue}$.]+) is not a constructor$/u,
    (name) => ({
      ko: `'${name}' 값은 클래스가 아니라서 new로 만들 수 없어요.`,
      en: `'${name}' is no class, so new can make nothing of it.`,
    }),
  ],
  [
    /^([\p{ID_Continue}$.]+) is not iterable/u,
    (name) => ({
      ko: `'${name}' 값은 배열처럼 하나씩 꺼낼 수 있는 값이 아니에요.`,
      en: `'${name}' is no array or the like, so its values cannot be taken one by one.`,
    }),
  ],
  [
    /^([\p{ID_Continue}$]+) is not defined$/u,
    (name) => ({
      ko: `'${name}' 이름이 아직 없어요. 바르게 썼는지, 이 이름을 만드는 셀을 실행했는지 보세요.`,
      en: `There is no '${name}' yet. Look at how it is spelled, and whether the cell that makes it has run.`,
    }),
  ],
  [
    /^Maximum call stack size exceeded$/,
    () => ({
      ko: '함수가 자기 자신을 끝없이 불러요. 언제 멈출지 조건을 넣으세요.',
      en: 'A function calls itself without end. Give it a condition under which it stops.',
    }),
  ],
  [
    /^Invalid (?:typed )?array length/,
    () => ({
      ko: '배열의 길이는 0 이상인 정수여야 해요.',
      en: 'The length of an array must be a whole number, 0 or more.',
    }),
  ],
  [
    /\bJSON\b/,
    () => ({
      ko: '이 글은 JSON 형식이 아니에요. 따옴표와 괄호, 쉼표를 살펴보세요.',
      en: 'This text is no JSON. Look at its quotes, brackets and commas.',
    }),
  ],
  [
    /^Cannot find (?:module|package) '(.*)'$/,
    (name) => ({
      ko: `'${name}' 모듈이 없어요. 이름을 바르게 썼는지, 설치했는지 보세요.`,
      en: `There is no module '${name}'. Look at how it is spelled, and whether it is installed.`,
    }),
  ],
];

/** What an engine's message means to a beginner, and where to look; nothing for a message that is not among the commonest. */
export function errorSentence(message: string): Text | undefined {
  for (const [pattern, told] of sentences) {
    const found = pattern.exec(message);
    if (found) return told(...found.slice(1));
  }
  return undefined;
}
