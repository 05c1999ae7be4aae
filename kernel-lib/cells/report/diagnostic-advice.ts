import type { Text } from '../../text/language.ts';

type Advice = (...quoted: readonly string[]) => Text | undefined;

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What Python calls by these names. */
const pythonNames: Readonly<Record<string, string>> = {
  print: 'console.log(…)',
  len: 'xs.length',
  range: 'for (let i = 0; i < n; i++) { … }',
  True: 'true',
  False: 'false',
  None: 'null',
  str: 'String(x)',
  int: 'Math.trunc(x)',
  float: 'Number(x)',
  self: 'this',
  elif: 'else if (…) { … }',
  pass: '{ }',
  and: '&&',
  or: '||',
  not: '!',
  def: 'function f(x) { … }',
  append: 'push(…)',
  lower: 'toLowerCase()',
  upper: 'toUpperCase()',
  strip: 'trim()',
};

/** Lines as Python has them, and how they are written here. */
const pythonLines: readonly (readonly [line: RegExp, here: string])[] = [
  [/^\s*def\s+\w+/, 'function f(x) { … }'],
  [/^\s*for\s+\w+\s+in\b/, 'for (const x of xs) { … }'],
  [/^\s*elif\b/, 'else if (…) { … }'],
  [/^\s*if\b.*:\s*$/, 'if (…) { … }'],
  [/^\s*while\b.*:\s*$/, 'while (…) { … }'],
  [/^\s*(else|try|except.*|finally|class\s.*)\s*:\s*$/, '… { … }'],
  [/^\s*print\s+\S/, 'console.log(…)'],
  [/^\s*#/, '// …'],
  [/\blambda\s+\w+\s*:/, '(x) => …'],
  [/^\s*from\s+\S+\s+import\b/, 'import { x } from "…"'],
  [/^\s*import\s+\w+\s+as\b/, 'import * as x from "…"'],
];

const wrongType: Advice = (given, taken) => ({
  ko: `'${taken}' 타입 자리에 '${given}' 타입 값을 넣었어요. 값이나 타입을 바꾸세요.`,
  en: `This place takes a value of type '${taken}' and is given one of type '${given}'. Change the value, or the type.`,
});

const wrongArgument: Advice = (given, taken) => ({
  ko: `이 함수는 여기에 '${taken}' 타입 값을 받는데 '${given}' 타입 값을 주었어요. 주는 값을 바꾸세요.`,
  en: `The function takes a value of type '${taken}' here and is given one of type '${given}'. Give it another value.`,
});

const noName: Advice = (name, meant) => ({
  ko: `'${name}' 이름이 없어요. ${meant ? `'${meant}' 이름을 쓰려고 했나요?` : '바르게 썼는지, 이 이름을 만드는 셀을 실행했는지 보세요.'}`,
  en: `There is no '${name}'. ${meant ? `Did you mean '${meant}'?` : 'Look at how it is spelled, and whether the cell that makes it has run.'}`,
});

const noProperty: Advice = (name, type, meant) => ({
  ko: `'${type}' 타입 값에는 '${name}' 속성이 없어요. ${meant ? `'${meant}' 속성을 쓰려고 했나요?` : '점 뒤의 이름을 살펴보세요.'}`,
  en: `A value of type '${type}' has no '${name}'. ${meant ? `Did you mean '${meant}'?` : 'Look at the name behind the dot.'}`,
});

const expected: Advice = (token) => ({
  ko: `여기에 '${token}' 기호가 있어야 해요. ${brackets[token] ? `앞에서 연 '${brackets[token]}' 괄호를 닫았는지 보세요.` : '이 자리와 바로 앞에서 빠진 쉼표나 괄호를 찾아보세요.'}`,
  en: `There should be '${token}' here. ${brackets[token] ? `Look at whether each '${brackets[token]}' before it is closed.` : 'Look here and just before for a comma or a bracket that is missing.'}`,
});

const maybeNothing: Advice = () => ({
  ko: '이 값은 undefined나 null일 수 있어요. 먼저 if로 확인하거나 점 대신 ?.를 쓰세요.',
  en: 'This value may be undefined or null. Ask with if before, or write ?. in place of the dot.',
});

const octal: Advice = (...quoted) => {
  const mended = quoted.at(-1) ?? '0o…';
  return {
    ko: `0으로 시작하는 수는 쓸 수 없어요. 앞의 0을 지우거나, 8진수라면 ${mended}처럼 쓰세요.`,
    en: `A number does not begin with 0. Leave the 0 out, or, for an octal number, write ${mended}.`,
  };
};

const notClosed: Advice = () => ({
  ko: '글이 끝나지 않았어요. 줄 끝에 여는 것과 같은 따옴표를 붙이세요.',
  en: 'This text does not end. Put the quote that opens it at its end, too.',
});

const misplaced: Advice = () => ({
  ko: '여기에서 문장을 읽을 수 없어요. 이 자리와 바로 앞에서 빠졌거나 남는 괄호, 쉼표, 낱말을 찾아보세요.',
  en: 'The code cannot be read from here on. Look here and just before for a bracket, comma or word too few or too many.',
});

const lacking: Advice = (name, type) => ({
  ko: `'${name}' 속성이 빠졌어요. ${type ? `'${type}' 타입 값에 넣으세요.` : '넣어 주세요.'}`,
  en: `The property '${name}' is missing: put it in.`,
});

const counted: Advice = (taken, given) => ({
  ko: `이 함수는 값을 ${taken}개 받는데 ${given}개를 주었어요. 괄호 안의 값을 세어 보세요.`,
  en: `The function takes ${taken} value${taken === '1' ? '' : 's'} and is given ${given}. Count the values between the brackets.`,
});

const advice: Readonly<Record<number, Advice>> = {
  1002: notClosed,
  1005: expected,
  1085: octal,
  1109: misplaced,
  1110: () => ({
    ko: '콜론 뒤에 타입이 빠졌어요. number나 string처럼 타입을 쓰거나 콜론을 지우세요.',
    en: 'A type is missing behind the colon. Write one, such as number or string, or leave the colon out.',
  }),
  1121: octal,
  1127: misplaced,
  1128: misplaced,
  1134: () => ({
    ko: 'const나 let 뒤에는 이름이 있어야 해요: const n = 3;',
    en: 'Behind const or let there must be a name: const n = 3;',
  }),
  1135: misplaced,
  1136: misplaced,
  1155: () => ({
    ko: 'const로 만들 때는 값을 바로 주어야 해요. = 뒤에 값을 쓰거나 let을 쓰세요.',
    en: 'A const is given its value at once. Write = and a value, or let.',
  }),
  1160: notClosed,
  1308: () => ({
    ko: 'await는 async 함수 안에서만 쓸 수 있어요. function 앞에 async를 붙이세요.',
    en: 'await stands in async functions only. Write async before the function.',
  }),
  1434: misplaced,
  1489: octal,
  2304: noName,
  2307: (name) => ({
    ko: `'${name}' 모듈이 없어요. 이름을 바르게 썼는지, 설치했는지 보세요.`,
    en: `There is no module '${name}'. Look at how it is spelled, and whether it is installed.`,
  }),
  2322: wrongType,
  2339: noProperty,
  2345: wrongArgument,
  2349: () => ({
    ko: '이 값은 함수가 아니라서 괄호를 붙여 부를 수 없어요.',
    en: 'This value is no function, so it cannot be called.',
  }),
  2448: (name) => ({
    ko: `'${name}' 변수를 만들기 전에 썼어요. 변수를 만드는 줄을 이 줄보다 위로 옮기세요.`,
    en: `'${name}' is used before it is made. Move the line that makes it above this one.`,
  }),
  2451: (name) => ({
    ko: `'${name}' 이름은 이 셀에서 이미 만들었어요. 한 번만 만들거나 다른 이름을 쓰세요.`,
    en: `'${name}' is made already in this cell. Make it once, or use another name.`,
  }),
  2532: maybeNothing,
  2551: noProperty,
  2552: noName,
  2588: (name) => ({
    ko: `'${name}' 이름은 const로 만들어서 값을 바꿀 수 없어요. 바꾸려면 const 대신 let으로 만드세요.`,
    en: `'${name}' is a const, which keeps its value. To change it, make it with let.`,
  }),
  2741: lacking,
  18047: maybeNothing,
  18048: maybeNothing,
};

/**
 * What a beginner can do about what TypeScript says; nothing for what is not among the commonest.
 *
 * @param line the code that it is said of
 * @param marked what of it
 */
export function diagnosticAdvice(code: number, message: string, line: string, marked: string): Text | undefined {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text);
  const here = pythonHere(code, line, marked);
  if (here !== undefined) return asInPython(here);
  const [taken, given] = /^Expected (\S+) arguments?, but got (\d+)/.exec(message)?.slice(1) ?? [];
  return taken === undefined ? advice[code]?.(...quoted) : counted(taken, given);
}

/** How what is written as in Python is written here. */
function pythonHere(code: number, line: string, marked: string): string | undefined {
  const isUnread = code < 2000;
  const [, here] = (isUnread ? pythonLines.find(([pattern]) => pattern.test(line)) : undefined) ?? [];
  const isName = isUnread || code === 2304 || code === 2552 || code === 2339 || code === 2551;
  return here ?? (isName && Object.hasOwn(pythonNames, marked) ? pythonNames[marked] : undefined);
}

const asInPython = (here: string): Text => ({
  ko: `파이썬에서 쓰는 모양이에요. 타입스크립트에서는 이렇게 써요. ${here}`,
  en: `This is how Python has it. In TypeScript write ${here}`,
});
