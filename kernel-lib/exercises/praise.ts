import type { Text } from '../text/language.ts';

/** A reason, as it is told to who was right. */
export function praise({ ko, en }: Text): Text {
  return { ko: `맞았어요. ${ko}`, en: `Right: ${en}` };
}
