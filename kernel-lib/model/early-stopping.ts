import type { Layer } from '../layer.ts';

export interface EarlyStopping {
  /** The number to watch, where lower is better unless `mode` says otherwise: `valLoss` by default. */
  readonly monitor?: string;
  readonly mode?: 'min' | 'max';
  /** How many epochs in a row may bring nothing. */
  readonly patience?: number;
  /** By how much a number must be better to count. */
  readonly minDelta?: number;
  /** Goes back to the weights of the best epoch in the end. */
  readonly restoreBestWeights?: boolean;
}

/** Watches the epochs of a model: after each, whether to stop. */
export function earlyStopping(model: Layer, options: EarlyStopping | undefined): (log: object) => boolean {
  if (!options) return () => false;
  const { monitor = 'valLoss', mode = 'min', patience = 0, minDelta = 0, restoreBestWeights = false } = options;
  let best = Number.POSITIVE_INFINITY;
  let waited = 0;
  let weights: Float32Array[] = [];
  return (log) => {
    const value = watched(log, monitor);
    const cost = mode === 'min' ? value : -value;
    if (cost < best - minDelta) {
      best = cost;
      waited = 0;
      if (restoreBestWeights) weights = model.params.map((param) => param.value.data.slice());
      return false;
    }
    waited++;
    if (waited <= patience) return false;
    for (const [i, kept] of weights.entries()) model.params[i].value.data.set(kept);
    return true;
  };
}

function watched(log: object, monitor: string): number {
  const value = (log as Readonly<Record<string, number | undefined>>)[monitor];
  if (value === undefined) {
    throw new RangeError(`earlyStopping: there is no ${monitor} to watch among ${Object.keys(log).join(', ')}`);
  }
  return value;
}
