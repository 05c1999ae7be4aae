import { say, type Text } from '../text/language.ts';

/** A label: one string, or the same words in every language. */
export type Words = Text | string;

/**
 * A label as the string to show.
 *
 * @example words({ ko: '입력', en: 'input' }) // 'input'
 */
export function words(label: Words): string {
  return typeof label === 'string' ? label : say(label);
}
