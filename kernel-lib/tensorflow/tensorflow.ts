export { type LoadedTensorFlow, loadTensorFlow, type TensorFlow } from './load-tensorflow.ts';
export { copyWeights, setWeights, toTensorFlow } from './to-tensorflow.ts';
