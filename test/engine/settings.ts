import { type Random, random } from '../../kernel-lib/random.ts';

/** A whole number from `low` to `high`. */
export function whole(draw: Random, low: number, high: number): number {
  return low + Math.floor(draw() * (high - low + 1));
}

/** One of these. */
export function oneOf<Choice>(draw: Random, choices: readonly Choice[]): Choice {
  return choices[Math.floor(draw() * choices.length)];
}

/** As many settings as asked for, drawn one after the other; settings that cannot be are drawn again. */
export function settings<Setting>(count: number, drawn: (draw: Random) => Setting | undefined, seed = 7): Setting[] {
  const draw = random(seed);
  const found: Setting[] = [];
  while (found.length < count) {
    const setting = drawn(draw);
    if (setting) found.push(setting);
  }
  return found;
}
