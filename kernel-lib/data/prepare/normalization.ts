import { type Tensor, tensorOf } from '../../tensor.ts';
import { refusal } from '../refusal.ts';

/** A change of scale learned from one tensor, to be applied to others. */
export interface Normalization {
  /** Mean of each channel. */
  readonly mean: readonly number[];
  /** Standard deviation of each channel; 1 where all its values are equal. */
  readonly deviation: readonly number[];
  /** The tensor with each channel shifted and scaled; of any shape with as many channels. */
  readonly apply: (x: Tensor) => Tensor;
}

/**
 * Learns mean and spread of each channel (the last axis) and gives the change of scale that makes them 0 and 1.
 *
 *     value = (x − mean) / deviation
 *
 * Learn it from the training part alone and apply it to every part: what is kept back must stay unseen.
 *
 * Throws `RangeError` where there are no values; `apply` does for a tensor with other channels.
 *
 * @example normalization(tensor([1, 10, 3, 10], [2, 2])).apply(tensor([2, 11], [1, 2])) // tensor([0, 1], [1, 2])
 */
export function normalization(training: Tensor): Normalization {
  const channels = training.shape[training.shape.length - 1] ?? 1;
  if (training.data.length === 0) {
    throw refusal('normalization', {
      ko: '값이 하나도 없어서 평균을 낼 수 없어요',
      en: 'there are no values to take the mean of',
    });
  }
  const mean = channelMeans(training.data, channels, (value) => value);
  const squares = channelMeans(training.data, channels, (value, channel) => (value - mean[channel]) ** 2);
  const deviation = squares.map((square) => Math.sqrt(square) || 1);
  return { mean, deviation, apply: (x) => normalized(x, mean, deviation) };
}

function channelMeans(data: Float32Array, channels: number, of: (value: number, channel: number) => number): number[] {
  const sums = new Array<number>(channels).fill(0);
  for (let i = 0; i < data.length; i++) sums[i % channels] += of(data[i], i % channels);
  return sums.map((sum) => (sum * channels) / data.length);
}

function normalized({ shape, data }: Tensor, mean: readonly number[], deviation: readonly number[]): Tensor {
  const channels = mean.length;
  if (shape[shape.length - 1] !== channels) {
    throw refusal('normalization', {
      ko: `채널 ${channels}개에서 배웠는데 [${shape.join(', ')}]의 마지막 축은 ${shape[shape.length - 1]}칸이에요`,
      en: `it was learned from ${channels} channels, and the last axis of [${shape.join(', ')}] is not ${channels}`,
    });
  }
  return tensorOf(
    shape,
    data.map((value, i) => (value - mean[i % channels]) / deviation[i % channels]),
  );
}
