import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { convolutionWalk } from './convolution-walk.ts';
import { flattenWalk } from './flatten-walk.ts';
import { poolingWalk } from './pooling-walk.ts';
import { softmaxWalk } from './softmax-walk.ts';
import { type StepsTouchOptions, stepsNames, type WalkName } from './steps-options.ts';
import { trainingWalk } from './training-walk.ts';
import type { Walk } from './walk.ts';

const walks: Readonly<Record<WalkName, (options: StepsTouchOptions) => Walk>> = {
  convolution: convolutionWalk,
  channels: convolutionWalk,
  padding: (options) => convolutionWalk({ padding: 1, ...options }),
  stride: (options) => convolutionWalk({ strides: 2, ...options }),
  maxPooling: poolingWalk,
  averagePooling: poolingWalk,
  flatten: flattenWalk,
  softmax: softmaxWalk,
  training: trainingWalk,
};

/**
 * The calculation that options name, value by value.
 *
 * Throws `RangeError` for a calculation or an option that there is not, and for sizes that do not fit together.
 *
 * @example walkOf({ of: 'softmax', values: [0, 0] }).step(4).answer // 0.5
 */
export function walkOf(options: StepsTouchOptions = {}): Walk {
  refuseUnknownOptions("touch('steps')", options, stepsNames);
  const { of: name = 'convolution' } = options;
  if (Object.hasOwn(walks, name)) return walks[name](options);
  const all = Object.keys(walks).join(', ');
  throw new Refusal("touch('steps')", {
    ko: `'${name}' 계산은 없어요. ${all} 가운데 골라 주세요`,
    en: `there is no calculation '${name}'; choose among ${all}`,
  });
}
