import type { Layer } from '../layer.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

export interface EarlyStopping {
  /** The number to watch: `valLoss` by default. */
  readonly monitor?: string;
  /** Whether lower or higher is better; by default higher for what is called an accuracy, else lower. */
  readonly mode?: 'min' | 'max';
  /** After how many epochs in a row that bring nothing to stop, counted as in Keras: 0, the default, is as 1. */
  readonly patience?: number;
  /** By how much a number must be better to count; 0 by default. */
  readonly minDelta?: number;
  /** Goes back to the weights of the best epoch when training ends; false by default. */
  readonly restoreBestWeights?: boolean;
}

const earlyStoppingNames: readonly (keyof EarlyStopping)[] = [
  'monitor',
  'mode',
  'patience',
  'minDelta',
  'restoreBestWeights',
];

/** Watches the epochs of a model. */
export interface Watch {
  /** Takes in what an epoch came to: whether to stop. */
  stops(log: object): boolean;
  /** Goes back to the best weights, where the options say so. */
  end(): void;
}

/** A watch over the numbers of these names. */
export function earlyStopping(model: Layer, names: readonly string[], options: EarlyStopping | undefined): Watch {
  if (!options) return { stops: () => false, end() {} };
  refuseUnknownOptions('earlyStopping', options, earlyStoppingNames);
  const { monitor = 'valLoss', patience = 0, minDelta = 0, restoreBestWeights = false } = options;
  const { mode = /accuracy$/i.test(monitor) ? 'max' : 'min' } = options;
  if (!names.includes(monitor)) {
    throw new Refusal('earlyStopping', {
      ko: `지켜볼 ${monitor} 값이 없어요. 있는 값: ${names.join(', ')}`,
      en: `there is no ${monitor} to watch among ${names.join(', ')}`,
    });
  }
  let best = Number.POSITIVE_INFINITY;
  let waited = 0;
  let weights: Float32Array[] = [];
  return {
    stops(log) {
      const value = (log as Readonly<Record<string, number>>)[monitor];
      const cost = mode === 'min' ? value : -value;
      waited++;
      if (cost < best - minDelta) {
        best = cost;
        waited = 0;
        if (restoreBestWeights) weights = model.params.map((param) => param.value.data.slice());
      }
      return waited >= Math.max(1, patience);
    },
    end() {
      for (const [i, kept] of weights.entries()) model.params[i].value.data.set(kept);
    },
  };
}
