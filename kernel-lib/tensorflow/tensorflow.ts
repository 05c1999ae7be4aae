export { copyWeights, setWeights, toTensorFlow } from './to-tensorflow.ts';
