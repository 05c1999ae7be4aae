import { Refusal } from './refusal.ts';

/**
 * Refuses an option that does not exist, and asks whether the one most like it was meant.
 *
 * @example refuseUnknownOptions('conv2d', { filters: 8 }, ['filters', 'strides']) // undefined
 */
export function refuseUnknownOptions(where: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const [nearest] = known
      .map((each) => ({ each, edits: edits(bare(name), bare(each)) }))
      .sort((a, b) => a.edits - b.edits);
    const meant = nearest && nearest.edits <= Math.max(2, name.length / 3) ? nearest.each : undefined;
    const all = known.join(', ');
    throw new Refusal(where, {
      ko: `${name} 옵션은 없어요. ${meant ? `${meant} 옵션을 쓰려고 했나요?` : `쓸 수 있는 옵션: ${all}`}`,
      en: `there is no option ${name}; ${meant ? `did you mean ${meant}?` : `there are ${all}`}`,
    });
  }
}

/** A name as other languages spell it, too: `kernel_size` is `kernelSize`. */
const bare = (name: string) => name.toLowerCase().replaceAll('_', '');

/** How many letters have to be put in, left out or changed to make one word of another. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === to[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length];
}
