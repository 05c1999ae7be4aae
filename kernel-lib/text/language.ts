/** The languages a learner can read. */
export type Language = 'ko' | 'en';

/** One sentence in every language. */
export type Text = Readonly<Record<Language, string>>;

// The one piece of state in the library: an error thrown deep inside must reach a learner in words they read. It is the
// program's, so that a kernel, which has a copy of this file, speaks as the notebook does.
const spoken = globalThis as { [key: symbol]: Language | undefined };
const key = Symbol.for('kernel-lib.language');

/** The language in which errors, explanations and figures speak: English, until one is set. */
export function language(): Language {
  return spoken[key] ?? 'en';
}

/**
 * Sets the language for errors, explanations and figures; a notebook does so in its first cell.
 *
 * Throws `RangeError` for a language that there is not.
 */
export function setLanguage(next: Language): void {
  if (next !== 'ko' && next !== 'en') throw new RangeError(`setLanguage: ${say(noLanguage(next))}`);
  spoken[key] = next;
}

/**
 * The sentence in the language that was set.
 *
 * @example say({ ko: '합성곱', en: 'convolution' }) // 'convolution'
 */
export function say(text: Text): string {
  return text[language()];
}

const noLanguage = (next: string): Text => ({
  ko: `'${next}' 언어는 없어요: 'ko'나 'en'을 쓰세요`,
  en: `'${next}' is neither 'ko' nor 'en'`,
});
