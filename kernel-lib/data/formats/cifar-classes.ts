/** Names of CIFAR-10's ten classes, in the order of their numbers and spelled as in its `batches.meta.txt`. */
export const cifarClasses: readonly string[] = [
  'airplane',
  'automobile',
  'bird',
  'cat',
  'deer',
  'dog',
  'frog',
  'horse',
  'ship',
  'truck',
];
