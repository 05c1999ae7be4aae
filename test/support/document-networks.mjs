// The documents' networks, once: for programs that have the library's sources, one that is built, or one in a page.

export const documentNetworks = {
  'MNIST example 1': {
    shape: [28, 28, 1],
    layers: ({ conv2d, dense, flatten, maxPooling2d }) => [
      conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      flatten(),
      dense({ units: 128, activation: 'relu' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  },
  'MNIST example 2': {
    shape: [28, 28, 1],
    layers: ({ averagePooling2d, conv2d, dense, flatten, maxPooling2d }) => [
      conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      averagePooling2d({ poolSize: 2 }),
      flatten(),
      dense({ units: 64, activation: 'relu' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  },
  'CIFAR-10 model': {
    shape: [32, 32, 3],
    layers: ({ conv2d, dense, dropout, flatten, maxPooling2d }) => [
      conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      dropout({ rate: 0.25 }),
      flatten(),
      dense({ units: 512, activation: 'relu' }),
      dropout({ rate: 0.5 }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  },
};
