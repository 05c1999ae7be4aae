// The three networks of the documents, and what they are trained on.
import {
  averagePooling2d, colouredScenes, conv2d, dense, dropout, examples, flatten, maxPooling2d, mnist, random, sequential,
  takeRows,
} from 'kernel-lib';

const first = (examples, count) => {
  const rows = Array.from({ length: count }, (_, row) => row);
  return { x: takeRows(examples.x, rows), y: takeRows(examples.y, rows) };
};

/** By name: the layers, the shape of a picture, and the pictures of an epoch. */
export const networks = {
  'MNIST example 1': {
    layers: [
      conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      flatten(),
      dense({ units: 128, activation: 'relu' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
    shape: [28, 28, 1],
    examples: () => first(mnist().train, 1920),
  },
  'MNIST example 2': {
    layers: [
      conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      averagePooling2d({ poolSize: 2 }),
      flatten(),
      dense({ units: 64, activation: 'relu' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
    shape: [28, 28, 1],
    examples: () => first(mnist().train, 1920),
  },
  'CIFAR-10 model': {
    layers: [
      conv2d({ filters: 32, kernelSize: 3, padding: 'same', activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      dropout({ rate: 0.25 }),
      flatten(),
      dense({ units: 512, activation: 'relu' }),
      dropout({ rate: 0.5 }),
      dense({ units: 10, activation: 'softmax' }),
    ],
    shape: [32, 32, 3],
    examples: () => examples(colouredScenes(768, random(1))),
  },
};

export const networkOf = (name) => ({ ...networks[name], network: sequential(networks[name].layers) });
