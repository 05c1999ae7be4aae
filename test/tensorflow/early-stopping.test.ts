import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { dense, random, sequential } from '../../kernel-lib/index.ts';
import { earlyStopping } from '../../kernel-lib/model/early-stopping.ts';

const losses = [2.3, 2.1, 2.2, 2.15, 2.05, 2.06, 2.07, 2.2, 2.1, 2.3, 2.4];

/** The epoch, from 1, after which TensorFlow.js stops. */
async function theirs(patience: number): Promise<number> {
  const callback = tf.callbacks.earlyStopping({ monitor: 'val_loss', patience });
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  callback.setModel(model);
  await callback.onTrainBegin();
  for (const [epoch, loss] of losses.entries()) {
    await callback.onEpochEnd(epoch, { val_loss: loss });
    if (model.stopTraining) return epoch + 1;
  }
  return losses.length;
}

test.each([0, 1, 2, 3, 4, 5, 9])('with a patience of %i the last epoch is that of TensorFlow.js', async (patience) => {
  const model = sequential([dense({ units: 1 })]).build([1], random(1));
  const watch = earlyStopping(model, ['valLoss'], { patience });
  const stopped = losses.findIndex((valLoss) => watch.stops({ valLoss }));
  expect(stopped === -1 ? losses.length : stopped + 1).toBe(await theirs(patience));
});
