import type { Language, Text } from '../../text/language.ts';

/** What can be read of an error, whatever it is made of. */
export interface ThrownError {
  readonly name: string;
  readonly message: string;
  /** The sentence without the function that refused, of a refusal of the library. */
  readonly sentence?: string;
  /** Without the message, in which a line may look like a frame. */
  readonly stack: string;
  readonly causes: readonly unknown[];
  readonly errors: readonly unknown[];
}

/** What a thrown value says as an error, a refusal in this language; nothing of one that is no error. */
export function thrownError(thrown: unknown, language: Language): ThrownError | undefined {
  // Errors of another realm are errors too, so `instanceof` would not do.
  if (typeof thrown !== 'object' || thrown === null || !has(thrown, 'stack') || !has(thrown, 'message'))
    return undefined;
  const [name, message, stack] = ['name', 'message', 'stack'].map((key) => read(thrown, key));
  const errors = read(thrown, 'errors');
  const refusal = refusalOf(thrown);
  return {
    name: text(name) || 'Error',
    message: refusal ? `${refusal.where}: ${refusal.text[language]}` : text(message),
    ...(refusal && { sentence: refusal.text[language] }),
    stack: typeof stack === 'string' ? stack.replace(text(message), () => '') : '',
    causes: has(thrown, 'cause') && read(thrown, 'cause') !== undefined ? [read(thrown, 'cause')] : [],
    errors: Array.isArray(errors) ? errors : [],
  };
}

/** A refusal of the library that a cell has loaded is of another class than ours, but has its properties. */
function refusalOf(error: object): { readonly where: string; readonly text: Text } | undefined {
  const [where, sentence] = [read(error, 'where'), read(error, 'text')];
  if (typeof where !== 'string' || typeof sentence !== 'object' || sentence === null) return undefined;
  const said = { ko: read(sentence, 'ko'), en: read(sentence, 'en') };
  return typeof said.ko === 'string' && typeof said.en === 'string' ? { where, text: said as Text } : undefined;
}

function has(object: object, key: string): boolean {
  try {
    return key in object;
  } catch {
    return false;
  }
}

function read(object: object, key: string): unknown {
  try {
    return (object as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}

function text(value: unknown): string {
  try {
    return value === undefined ? '' : String(value);
  } catch {
    return '';
  }
}
