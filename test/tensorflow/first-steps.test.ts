import type * as TensorFlow from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import * as kernelLib from '../../kernel-lib/browser.ts';
import { cifar10 } from '../../kernel-lib/data/sets/cifar10.ts';
import { mnist } from '../../kernel-lib/data/sets/mnist.ts';
import { engine } from '../../kernel-lib/engine/engine.ts';
import type { Examples } from '../../kernel-lib/examples.ts';
import { dropout } from '../../kernel-lib/layers/dropout.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { type Random, random } from '../../kernel-lib/random.ts';
import { takeRows, tensor } from '../../kernel-lib/tensor.ts';
import { loadTensorFlow } from '../../kernel-lib/tensorflow/load-tensorflow.ts';
import { toTensorFlow } from '../../kernel-lib/tensorflow/to-tensorflow.ts';
import { documentNetworks } from '../support/document-networks.mjs';

const { tf, backend } = await loadTensorFlow();
// JavaScript takes a minute where native code takes a second.
const BATCH = backend === 'tfjs-node' ? 16 : 2;
const STEPS = 3;

const weights = { 'MNIST example 1': 693_962, 'MNIST example 2': 121_930, 'CIFAR-10 model': 3_692_938 } as const;

/** A source of numbers that remembers what it gave. */
function remembering(source: Random): { readonly draws: number[]; readonly next: Random } {
  const draws: number[] = [];
  const next = () => {
    const draw = source();
    draws.push(draw);
    return draw;
  };
  return { draws, next };
}

/** The losses that TensorFlow's layers, gradients and Adam meet; what is dropped is what was dropped here. */
function lossesInTensorFlow(twin: TensorFlow.Sequential, { x, y }: Examples, draws: number[]): number[] {
  const optimizer = tf.train.adam();
  return Array.from({ length: STEPS }, (_, step) => {
    const rows = Array.from({ length: BATCH }, (_, i) => step * BATCH + i);
    const pictures = tf.tensor(takeRows(x, rows).data, [BATCH, ...x.shape.slice(1)]);
    const right = tf.oneHot(tf.tensor1d(takeRows(y, rows).data, 'int32'), 10);
    const cost = () => {
      const said = twin.layers.reduce<TensorFlow.Tensor>((at, layer) => {
        if (layer.getClassName() !== 'Dropout') return layer.apply(at) as TensorFlow.Tensor;
        const [, ...shape] = at.shape;
        const ones = tensor(new Float32Array(at.size).fill(1), at.shape);
        const draw = draws.shift() ?? Number.NaN;
        const { rate } = layer.getConfig() as { rate: number };
        return at.mul(
          tf.tensor(
            dropout({ rate })
              .build(shape, () => draw)
              .forward(ones, true).output.data,
            at.shape,
          ),
        );
      }, pictures);
      return right.mul(said.log()).sum(1).mean().neg() as TensorFlow.Scalar;
    };
    return optimizer.minimize(cost, true)?.dataSync()[0] ?? Number.NaN;
  });
}

const rows = (Object.keys(weights) as (keyof typeof weights)[]).flatMap((name) =>
  (['readable', 'auto'] as const).map((side) => [name, side] as const),
);

test.each(rows)(
  "%s meets TensorFlow's losses in its first three steps: %s",
  { timeout: 120_000 },
  async (name, side) => {
    const { shape, layers } = documentNetworks[name];
    const network = sequential(layers(kernelLib));
    const { train } = shape[2] === 1 ? mnist() : await cifar10({ train: STEPS * BATCH, test: 10 });
    const rows = Array.from({ length: STEPS * BATCH }, (_, i) => i);
    const examples = { x: takeRows(train.x, rows), y: takeRows(train.y, rows) };
    const source = remembering(random(1));
    const model = network.build(shape, source.next, engine(side));
    expect(model.params.reduce((sum, { value }) => sum + value.data.length, 0)).toBe(weights[name]);
    // Where all is black, a bias of 0 lies on the kink of a ReLU, and the last digit of a sum decides whether a gradient passes.
    for (const { name, value } of model.params) if (name === 'bias') value.data.fill(0.01);
    const twin = toTensorFlow(tf, network, shape, model);
    source.draws.length = 0;

    const losses: number[] = [];
    await fit(model, examples, { batchSize: BATCH, onBatchEnd: ({ loss }) => losses.push(loss) });
    const theirs = lossesInTensorFlow(twin, examples, [...source.draws]);
    expect(losses.length).toBe(STEPS);
    for (const [step, loss] of losses.entries()) expect(Math.abs(loss / theirs[step] - 1)).toBeLessThan(5e-6);
    expect(new Set(losses.map((loss) => loss.toPrecision(3))).size).toBe(STEPS);
  },
);
