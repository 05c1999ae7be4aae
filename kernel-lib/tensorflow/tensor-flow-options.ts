import { type LayerSpec, type Penalty, Refusal } from '../index.ts';
import type { TensorFlow } from './load-tensorflow.ts';

interface Options {
  readonly padding?: unknown;
  readonly kernelRegularizer?: Penalty;
  readonly [name: string]: unknown;
}

/** The options of a layer, as `tf.layers` takes them. */
export function tensorFlowOptions(tf: TensorFlow, { name, options }: LayerSpec): object {
  const { kernelRegularizer, ...rest } = options as Options;
  const byHand = typeof rest.padding === 'number' || Array.isArray(rest.padding);
  if (byHand && name !== 'zeroPadding2d') {
    throw new Refusal('toTensorFlow', {
      ko: `tf.layers.${name} 층에는 패딩을 수로 줄 수 없어요. 앞에 zeroPadding2d를 두세요`,
      en: `tf.layers.${name} has no padding by hand: put zeroPadding2d before it`,
    });
  }
  const regularizers = tf.regularizers as unknown as Readonly<Record<string, (options: object) => unknown>>;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value !== 'function')),
    ...(kernelRegularizer && {
      kernelRegularizer: regularizers[kernelRegularizer.name](kernelRegularizer.options),
    }),
  };
}
