import type { Language } from '../../text/language.ts';

/** The MIME type of an output that can be touched. */
export const touchType = 'application/vnd.cnn-lessons.touch+json';

/** What such an output says. */
export interface TouchData {
  readonly name: string;
  readonly options: object;
  readonly language: Language;
}

/** What an output says, where it says what it should; its options are read by the thing that they are for. */
export function touchData(json: unknown): TouchData | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { name, options = {}, language } = json as Partial<TouchData>;
  const known = typeof name === 'string' && typeof options === 'object' && (language === 'ko' || language === 'en');
  return known ? { name, options, language } : undefined;
}
