import { layerNamed } from '../geometry/layer-named.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';
import type { PublishedNetwork } from './published-network.ts';
import { residual } from './residual.ts';

export interface ResNetOptions {
  /** Biases before each batch normalisation, as Keras has them; they change nothing, because the mean is taken off again. False by default. */
  readonly useBias?: boolean;
}

/** What tells one ResNet from another. */
export interface ResNetPlan {
  readonly name: string;
  /** Blocks in each of the four stages. */
  readonly blocks: readonly number[];
  /** The layers of a block, before its shortcut is added. */
  body(filters: number, strides: number, useBias: boolean): LayerShapes[];
  /** Channels out of a block for each of its filters. */
  readonly expansion: number;
}

const relu = () => layerNamed('activation', { activation: 'relu' });

/** A convolution followed by a batch normalisation. */
export function normalized(filters: number, kernelSize: number, strides: number, useBias: boolean): LayerShapes[] {
  const padding = Math.floor(kernelSize / 2);
  return [
    layerNamed('conv2d', { filters, kernelSize, strides, padding, useBias }),
    layerNamed('batchNormalization', {}),
  ];
}

/** A network of residual blocks in four stages, each of which halves the sides and doubles the filters of the one before. */
export function resNet(
  { name, blocks, body, expansion }: ResNetPlan,
  { useBias = false }: ResNetOptions,
): PublishedNetwork {
  const block = (stage: number, i: number): LayerShapes[] => {
    const filters = 64 * 2 ** stage;
    const strides = stage > 0 && i === 0 ? 2 : 1;
    // The first block of a stage changes its input's shape; only where channels and sides stay can the input itself be added.
    const changes = i === 0 && (stage > 0 || expansion > 1);
    const shortcut = changes ? normalized(filters * expansion, 1, strides, useBias) : [];
    return [residual(body(filters, strides, useBias), shortcut), relu()];
  };
  return {
    name,
    source: 'He, Zhang, Ren, Sun, Deep Residual Learning for Image Recognition, 2015',
    input: [224, 224, 3],
    layers: [
      ...normalized(64, 7, 2, useBias),
      relu(),
      layerNamed('maxPooling2d', { poolSize: 3, strides: 2, padding: 1 }),
      ...blocks.flatMap((count, stage) => Array.from({ length: count }, (_, i) => block(stage, i)).flat()),
      layerNamed('globalAveragePooling2d', {}),
      layerNamed('dense', { units: 1000 }),
    ],
  };
}
