// @ts-check
// Loads TensorFlow as a lesson does and trains a small model; run as a process of its own, because a binding that does
// not fit can end the process that loads it.
import { loadTensorFlow } from '../../dist/tensorflow.js';

const { tf, backend, how } = await loadTensorFlow();
if (backend !== 'tfjs-node') throw new Error('tfjs-node did not load');

// Always the same start, and no ReLU: a sound binding must not be sent away because its filters happened to answer with zeros.
const kernelInitializer = tf.initializers.glorotUniform({ seed: 1 });
const model = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [6, 6, 1], filters: 2, kernelSize: 3, activation: 'tanh', kernelInitializer }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 2, activation: 'softmax', kernelInitializer }),
  ],
});
model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
const x = tf.randomUniform([8, 6, 6, 1], 0, 1, 'float32', 1);
const y = tf.oneHot(tf.tensor1d([0, 1, 0, 1, 0, 1, 0, 1], 'int32'), 2);
const { history } = await model.fit(x, y, { epochs: 5, verbose: 0 });
const losses = /** @type {number[]} */ (history.loss);
if (!(losses[4] < losses[0])) throw new Error(`the loss did not fall: ${losses}`);
console.log(how.en);
