import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';

/** An error about data that was given: which function refused it, and one sentence on what is wrong with it. */
export function refusal(where: string, text: Text, cause?: unknown): Refusal {
  return new Refusal(where, text, cause === undefined ? undefined : { cause });
}

/** What an unknown error says, for the end of a sentence of ours. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
