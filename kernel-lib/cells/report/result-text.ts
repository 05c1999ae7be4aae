import type { Language, Text } from '../../text/language.ts';
import { thrownError } from './thrown-error.ts';
import { valueText } from './value-text.ts';

/** What a cell's last expression shows as text; of a promise, how to wait for it. */
export function resultText(value: unknown, language: Language): string {
  if (value instanceof Promise) return `Promise\n${waitForIt[language]}`;
  const error = thrownError(value, language);
  if (error) return error.message === '' ? error.name : `${error.name}: ${error.message}`;
  const text = valueText(value);
  const areLate = Array.isArray(value) && value.length > 0 && value.every((each) => each instanceof Promise);
  return areLate ? `${text}\n${waitForAll[language]}` : text;
}

const waitForIt: Text = {
  ko: '아직 도착하지 않은 값이에요. 앞에 await를 붙이세요: await f(x)',
  en: 'A value that is not there yet. Write await before it: await f(x)',
};

const waitForAll: Text = {
  ko: '아직 도착하지 않은 값들이에요. 모두 기다리세요: await Promise.all(값들)',
  en: 'Values that are not there yet. Wait for all of them: await Promise.all(values)',
};
