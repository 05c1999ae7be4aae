export { loadModel } from './load-model.ts';
export { type LoadedTensorFlow, loadTensorFlow, type TensorFlow } from './load-tensorflow.ts';
export { saveModel } from './save-model.ts';
export { copyWeights, setWeights, toTensorFlow } from './to-tensorflow.ts';
