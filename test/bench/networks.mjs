// The networks of the documents, and what they are trained on.
import * as library from 'kernel-lib';
import { documentNetworks } from '../support/document-networks.mjs';

const { colouredScenes, examples, mnist, random, sequential, takeRows } = library;

const first = (examples, count) => {
  const rows = Array.from({ length: count }, (_, row) => row);
  return { x: takeRows(examples.x, rows), y: takeRows(examples.y, rows) };
};
const digits = () => first(mnist().train, 1920);
const pictures = {
  'MNIST example 1': digits,
  'MNIST example 2': digits,
  'CIFAR-10 model': () => examples(colouredScenes(768, random(1))),
};

/** By name: the layers, the shape of a picture, and the pictures of an epoch. */
export const networks = Object.fromEntries(
  Object.entries(documentNetworks).map(([name, { shape, layers }]) => [
    name,
    { shape, layers: layers(library), examples: pictures[name] },
  ]),
);

export const networkOf = (name) => ({ ...networks[name], network: sequential(networks[name].layers) });
