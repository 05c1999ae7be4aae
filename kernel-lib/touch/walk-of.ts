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

/** Further than this there is nothing to see in a small picture. */
const most = 16;

const possible = (value: number, least: number) => Number.isInteger(value) && value >= least && value <= most;

const beyond = {
  ko: `strides, padding, poolSize에는 ${most}까지의 정수만 쓸 수 있어요`,
  en: `strides, padding and poolSize are whole numbers of up to ${most}`,
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
  const { of: name = 'convolution', strides = 1, padding = 0, poolSize = 1 } = options;
  if (!possible(strides, 1) || !possible(padding, 0) || !possible(poolSize, 1))
    throw new Refusal("touch('steps')", beyond);
  if (Object.hasOwn(walks, name)) return walks[name](options);
  const all = Object.keys(walks).join(', ');
  throw new Refusal("touch('steps')", {
    ko: `'${name}' 계산은 없어요. ${all} 가운데 골라 주세요`,
    en: `there is no calculation '${name}'; choose among ${all}`,
  });
}
