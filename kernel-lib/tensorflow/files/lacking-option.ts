import type { LayerSpec } from '../../index.ts';
import { classNameOf, layerClasses } from './layer-classes.ts';

/** Values that ask for nothing which is not done anyway. */
const idle: Readonly<Record<string, unknown>> = { groups: 1, ceilMode: false, dilationRate: 1 };

/** The first option of a layer that TensorFlow.js' class of it would pass over, such as `groups: 2`; nothing where it heeds all. */
export function lackingOption({ name, options }: LayerSpec): string | undefined {
  const className = classNameOf(name);
  if (className === undefined) return undefined;
  const { options: known, unheeded = [] } = layerClasses[className];
  const heeds = ([option, value]: readonly [string, unknown]): boolean => {
    if (value === undefined || value === idle[option] || option.endsWith('Initializer')) return true;
    if (option === 'padding' && name !== 'zeroPadding2d') return value === 'valid' || value === 'same';
    return known.includes(option) && !unheeded.includes(option);
  };
  const lacking = Object.entries(options).find((each) => !heeds(each));
  return lacking && `${lacking[0]}: ${JSON.stringify(lacking[1])}`;
}
