import type { NormalizationArguments } from '#engine-wasm';
import type { Operations } from '../../ops/operations.ts';
import { type Tensor, tensorOf } from '../../tensor.ts';
import { alignUp } from '../align-up.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';

/** Mean and variance of each channel, on the engine. */
export function fastMoments(engine: Engine): Operations['moments'] {
  return (images) =>
    engine.step(() => {
      const { channels, rows } = sizesOf(images);
      const address = engine.upload(images);
      const meanOf = (given: Partial<NormalizationArguments>) =>
        Float32Array.from(
          channelSums(engine, 'channelSums', images, { images: address, ...given }),
          (sum) => sum / rows,
        );
      const mean = meanOf({});
      return { mean, variance: meanOf({ mean: engine.upload({ shape: [channels], data: mean }) }) };
    });
}

/** Normalisation of each channel, on the engine. */
export function fastNormalization(engine: Engine): Operations['normalization'] {
  return (images, gamma, beta, { mean, variance }, { epsilon, batchStatistics }) => {
    const { channels, rows } = sizesOf(images);
    const shape = [channels];
    const scale = variance.map((each) => 1 / Math.sqrt(each + epsilon));
    const given = () => ({
      images: engine.upload(images),
      mean: engine.upload({ shape, data: mean }),
      scale: engine.upload({ shape, data: scale }),
      gamma: engine.upload(gamma),
    });
    return engine.operation(
      () => {
        const { data } = engine.tensor(images.shape);
        const all = { ...given(), beta: engine.upload(beta), into: data.byteOffset, rows, channels };
        engine.run('normalize', pieces(data.length), all);
        return tensorOf(images.shape, data);
      },
      (gradient) => {
        const all = { ...given(), gradient: engine.upload(gradient) };
        const sums = Float32Array.from(channelSums(engine, 'normalizationSums', images, all));
        const [slopes, products] = [sums.subarray(0, channels), sums.subarray(channels)];
        // Given moments are no function of the images.
        const meanOf = (data: Float32Array) =>
          batchStatistics ? engine.upload({ shape, data: data.map((sum) => sum / rows) }) : 0;
        return {
          input: lazily(images.shape, () => {
            const { data } = engine.tensor(images.shape);
            const means = { gradientMean: meanOf(slopes), productMean: meanOf(products) };
            const args = { ...all, ...means, into: data.byteOffset, rows, channels };
            engine.run('normalizationGradient', pieces(data.length), args);
            return data;
          }),
          gamma: tensorOf(shape, products),
          beta: tensorOf(shape, slopes),
        };
      },
    );
  };
}

function sizesOf({ shape, data }: Tensor): { readonly channels: number; readonly rows: number } {
  const channels = shape[shape.length - 1];
  return { channels, rows: data.length / channels };
}

/** Sums of each channel, one for each channel after the other; pieces are always added up in the same order. */
function channelSums(
  engine: Engine,
  name: 'channelSums' | 'normalizationSums',
  images: Tensor,
  addresses: Partial<NormalizationArguments>,
): Float64Array {
  const { channels, rows } = sizesOf(images);
  const kinds = name === 'normalizationSums' ? 2 : 1;
  const count = pieces(images.data.length);
  // Channels are summed up by four.
  const width = alignUp(channels, 4);
  const sums = engine.allocate(8 * count * kinds * width);
  engine.run(name, count, { ...addresses, sums, rows, channels });
  const parts = engine.memory.doubles(sums, count * kinds * width);
  const totals = new Float64Array(kinds * channels);
  for (let piece = 0; piece < count; piece++) {
    for (let i = 0; i < totals.length; i++) {
      const kind = Math.floor(i / channels);
      totals[i] += parts[(piece * kinds + kind) * width + (i % channels)];
    }
  }
  return totals;
}
