// @ts-check
// kernel-lib/language.ts says the same to learners; this one speaks before kernel-lib is built.

/** @typedef {Readonly<Record<'ko' | 'en', string>>} Text one sentence in both languages */

/**
 * The language of the person at the terminal: what the locale says, and Korean where it says nothing.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string} intl the locale that the system itself reports, as on Windows
 * @returns {'ko' | 'en'}
 */
export function spoken(env = process.env, intl = Intl.DateTimeFormat().resolvedOptions().locale) {
  const locale =
    env.CNN_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || (process.platform === 'linux' ? '' : intl);
  return /^(ko|c\b|posix|$)/i.test(locale) ? 'ko' : 'en';
}

/**
 * The sentence in the language of the person at the terminal.
 *
 * @param {Text} text
 */
export function say(text) {
  return text[spoken()];
}
