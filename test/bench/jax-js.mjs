// A network in jax-js, on the one thread that it has in Node, from the weights of a model of ours.
import { jit, nn, numpy as np, random, tree, valueAndGrad } from '@jax-js/jax';

/**
 * Functions from a batch, the weights of a layer and a key to what leaves the layer. Channels stay last, and a convolution
 * is a product of matrices: so MNIST example 1 takes two fifths of its time with `lax.conv`, whose channels stand first.
 */
const layers = {
  conv2d:
    ({ activation }) =>
    (x, [kernel, bias]) => {
      const [rows, columns, channels, filters] = kernel.shape;
      const [count, height, width] = [x.shape[0], x.shape[1] - rows + 1, x.shape[2] - columns + 1];
      const windows = Array.from({ length: rows * columns }, (_, i) => {
        const [row, column] = [Math.floor(i / columns), i % columns];
        return x.ref.slice([], [row, row + height], [column, column + width], []);
      });
      x.dispose();
      const patches = np.concatenate(windows, 3).reshape([-1, rows * columns * channels]);
      const scores = np.matmul(patches, kernel.reshape([-1, filters])).add(bias);
      return activations[activation](scores).reshape([count, height, width, filters]);
    },
  dense:
    ({ activation }) =>
    (x, [kernel, bias]) =>
      activations[activation](np.matmul(x, kernel).add(bias)),
  maxPooling2d: pooling(np.max),
  averagePooling2d: pooling(np.mean),
  flatten: () => (x) => x.reshape([x.shape[0], -1]),
  dropout:
    ({ rate }) =>
    (x, _, key) =>
      np.where(random.bernoulli(key.ref, 1 - rate, x.shape), x.div(1 - rate), 0),
};

/** `nn.relu` lets a gradient through at 0, where the others stop it; the loss takes the logarithm of a softmax. */
const activations = { relu: (x) => np.where(np.greater(x.ref, 0), x, 0), softmax: nn.logSoftmax };

/** Windows side by side: what is left of them at the edges is not read. */
function pooling(reduced) {
  return ({ poolSize: size }) =>
    (x) => {
      const [count, height, width, channels] = x.shape;
      const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
      const whole = x.slice([], [0, rows * size], [0, columns * size], []);
      return reduced(whole.reshape([count, rows, size, columns, size, channels]), [2, 4]);
    };
}

/** Trains a batch after the other with Adam, each in one compiled step, and gives its loss and how many it got right. */
export function jaxSteps(network, model) {
  const forwards = network.layers.map(({ name, options }) => layers[name](options));
  const lossAndHits = (weights, x, y, key) => {
    const logarithms = forwards.reduce((out, forward, i) => forward(out, weights[i], key), x);
    key.dispose();
    const [count, classes] = logarithms.shape;
    const hits = np.sum(np.equal(np.argmax(logarithms.ref, 1), y.ref).astype(np.float32));
    return [np.sum(logarithms.mul(nn.oneHot(y, classes))).div(-count), hits];
  };
  const adam = jit((weights, means, squares, { step, rate, correction }, x, y) => {
    const key = random.key(step);
    const [found, gradient] = valueAndGrad(lossAndHits, { hasAux: true })(tree.ref(weights), x, y, key);
    const mean = tree.map((m, g) => m.mul(0.9).add(g.mul(0.1)), means, tree.ref(gradient));
    const square = tree.map((v, g) => v.mul(0.999).add(np.square(g).mul(0.001)), squares, gradient);
    const moved = tree.map(
      (w, m, v) => w.sub(m.mul(rate.ref).div(np.sqrt(v.mul(correction.ref)).add(1e-7))),
      weights,
      tree.ref(mean),
      tree.ref(square),
    );
    for (const each of [rate, correction]) each.dispose();
    return [moved, mean, square, found];
  });
  let weights = model.layers.map(({ params }) => params.map(({ value }) => arrayOf(value)));
  let [means, squares] = [1, 2].map(() => tree.map((weight) => np.zeros(weight.shape), weights));
  let steps = 0;
  return async ({ x, y }) => {
    let found;
    steps++;
    const corrections = { rate: np.array(0.001 / (1 - 0.9 ** steps)), correction: np.array(1 / (1 - 0.999 ** steps)) };
    const now = { step: np.array(steps, { dtype: np.uint32 }), ...corrections };
    const labels = np.array(Int32Array.from(y.data));
    [weights, means, squares, found] = adam(weights, means, squares, now, arrayOf(x), labels);
    const [[loss], [hits]] = await Promise.all(found.map((each) => each.data()));
    return { loss, hits };
  };
}

const arrayOf = ({ data, shape }) => np.array(data.slice()).reshape([...shape]);
