import { valueText } from '../../../cells/report/value-text.ts';
import { AssertionError } from './assertion-error.ts';
import { deepEqual } from './deep-equal.ts';
import { fits } from './fits.ts';

type Message = string | Error | undefined;

function stop(operator: string, own: string, message: Message, actual?: unknown, expected?: unknown): never {
  if (message instanceof Error) throw message;
  throw new AssertionError({ message: message ?? own, operator, actual, expected, isOwn: message === undefined });
}

function ok(value?: unknown, message?: Message): void {
  if (!value) stop('==', 'The expression evaluated to a falsy value', message, value, true);
}

/** An assertion of two values, and what is said where it does not hold. */
function comparison(operator: string, holds: (a: unknown, b: unknown) => boolean, said: string, sign: string) {
  return (actual: unknown, expected: unknown, message?: Message): void => {
    if (holds(actual, expected)) return;
    const own = `${said}:\n\n${valueText(actual)} ${sign} ${valueText(expected)}\n`;
    stop(operator, own, message, actual, expected);
  };
}

const strictEqual = comparison('strictEqual', Object.is, 'Expected values to be strictly equal', '!==');
const notStrictEqual = comparison(
  'notStrictEqual',
  (a, b) => !Object.is(a, b),
  'Expected "actual" to be strictly unequal to',
  '===',
);
const deepStrictEqual = comparison('deepStrictEqual', deepEqual, 'Expected values to be strictly deep-equal', '!==');
const notDeepStrictEqual = comparison(
  'notDeepStrictEqual',
  (a, b) => !deepEqual(a, b),
  'Expected "actual" not to be strictly deep-equal to',
  '===',
);

/** What a call throws, in an object: it may throw nothing that is. */
function thrownBy(call: () => unknown): { readonly thrown: unknown } | undefined {
  try {
    call();
    return undefined;
  } catch (thrown) {
    return { thrown };
  }
}

async function rejection(promised: unknown): Promise<{ readonly thrown: unknown } | undefined> {
  try {
    await (typeof promised === 'function' ? promised() : promised);
    return undefined;
  } catch (thrown) {
    return { thrown };
  }
}

function expectThrown(
  operator: string,
  caught: { readonly thrown: unknown } | undefined,
  [expected, message]: readonly [unknown?, Message?],
): void {
  const isMessage = typeof expected === 'string';
  if (!caught) {
    const missing = operator === 'throws' ? 'Missing expected exception.' : 'Missing expected rejection.';
    stop(operator, missing, isMessage ? expected : message);
  }
  if (expected === undefined || isMessage || fits(caught.thrown, expected)) return;
  stop(operator, unlike(caught.thrown, expected), message, caught.thrown, expected);
}

/** That what was thrown is not what was expected. */
function unlike(thrown: unknown, expected: unknown): string {
  if (expected instanceof RegExp)
    return `The input did not match the regular expression ${expected}. Input:\n\n${valueText(String(thrown))}\n`;
  if (typeof expected === 'function')
    return `The error is expected to be an instance of "${expected.name}". Received ${valueText(thrown)}`;
  return `Expected values to be strictly deep-equal:\n\n${valueText(thrown)} !== ${valueText(expected)}\n`;
}

function expectNothing(operator: string, caught: { readonly thrown: unknown } | undefined, message?: unknown): void {
  if (caught) {
    const own = `Got unwanted ${operator === 'doesNotThrow' ? 'exception' : 'rejection'}.`;
    stop(operator, own, typeof message === 'string' ? message : undefined, caught.thrown);
  }
}

const throws = (call: () => unknown, ...given: [unknown?, Message?]): void =>
  expectThrown('throws', thrownBy(call), given);
const doesNotThrow = (call: () => unknown, message?: unknown): void =>
  expectNothing('doesNotThrow', thrownBy(call), message);
const rejects = async (promised: unknown, ...given: [unknown?, Message?]): Promise<void> =>
  expectThrown('rejects', await rejection(promised), given);
const doesNotReject = async (promised: unknown, message?: unknown): Promise<void> =>
  expectNothing('doesNotReject', await rejection(promised), message);

function match(text: string, expected: RegExp, message?: Message): void {
  const own = `The input did not match the regular expression ${expected}. Input:\n\n${valueText(text)}\n`;
  if (!expected.test(text)) stop('match', own, message, text, expected);
}

function doesNotMatch(text: string, expected: RegExp, message?: Message): void {
  const own = `The input was expected to not match the regular expression ${expected}. Input:\n\n${valueText(text)}\n`;
  if (expected.test(text)) stop('doesNotMatch', own, message, text, expected);
}

function fail(message?: Message): never {
  return stop('fail', 'Failed', message);
}

function ifError(value?: unknown): void {
  if (value === null || value === undefined) return;
  const said = value instanceof Error ? value.message : valueText(value);
  stop('ifError', `ifError got unwanted exception: ${said}`, undefined, value, null);
}

/** `node:assert/strict` for a page: the same names, and what is said is nearly the same. */
export const assert: object = Object.assign(ok.bind(undefined), {
  AssertionError,
  ok,
  equal: strictEqual,
  strictEqual,
  notEqual: notStrictEqual,
  notStrictEqual,
  deepEqual: deepStrictEqual,
  deepStrictEqual,
  notDeepEqual: notDeepStrictEqual,
  notDeepStrictEqual,
  fail,
  match,
  doesNotMatch,
  ifError,
  throws,
  doesNotThrow,
  rejects,
  doesNotReject,
});
Object.assign(assert, { strict: assert });
