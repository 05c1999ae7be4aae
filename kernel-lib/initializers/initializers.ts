import { Refusal } from '../text/refusal.ts';
import { drawn, type Initializer } from './initializer.ts';
import { randomNormal } from './random-normal.ts';
import { randomUniform } from './random-uniform.ts';
import { truncatedNormal } from './truncated-normal.ts';
import { glorotNormal, glorotUniform, heNormal, heUniform } from './variance-scaling.ts';

/** The start values that have a name, which is also theirs in `tf.layers`. */
export type InitializerName =
  | 'zeros'
  | 'ones'
  | 'randomNormal'
  | 'truncatedNormal'
  | 'randomUniform'
  | 'glorotUniform'
  | 'glorotNormal'
  | 'heUniform'
  | 'heNormal';

const named: Readonly<Record<InitializerName, Initializer>> = {
  zeros: (shape) => drawn(shape, () => 0),
  ones: (shape) => drawn(shape, () => 1),
  randomNormal: randomNormal(),
  truncatedNormal: truncatedNormal(),
  randomUniform: randomUniform(),
  glorotUniform,
  glorotNormal,
  heUniform,
  heNormal,
};

/**
 * The initializer of this name, or the one given.
 *
 * Throws `RangeError` for a name that there is not.
 */
export function initializer(choice: InitializerName | Initializer): Initializer {
  if (typeof choice === 'function') return choice;
  if (!Object.hasOwn(named, choice)) {
    throw new Refusal('initializer', {
      ko: `'${choice}' 초기화는 없어요. 쓸 수 있는 이름: ${Object.keys(named).join(', ')}`,
      en: `there is no '${choice}'; there are ${Object.keys(named).join(', ')}`,
    });
  }
  return named[choice];
}
