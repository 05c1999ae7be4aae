import type { Layer } from '../layer.ts';
import { type Tensor, tensorOf, zeros } from '../tensor.ts';
import { refuseOtherOutputs } from './refuse-other-outputs.ts';

/**
 * How much each number of one picture moves one output: the size of the output's gradient there.
 *
 *     saliency = |∂ output[class] / ∂ picture|
 *
 * `picture: [height, width, channels]` or any input without the batch; the answer has the same shape. A softmax at the end
 * is left out, because it is flat where the network is sure.
 *
 * Throws `RangeError` for an output that there is not.
 *
 * Source: K. Simonyan, A. Vedaldi and A. Zisserman, "Deep Inside Convolutional Networks", 2014.
 */
export function saliency(model: Layer, picture: Tensor, output: number): Tensor {
  const pass = model.forward({ ...picture, shape: [1, ...picture.shape] });
  const { output: outputs, backward } = pass.softmaxOf ?? pass;
  const only = zeros(outputs.shape);
  refuseOtherOutputs('saliency', output, only);
  only.data[output] = 1;
  // The backward pass also leaves gradients with the weights; what stood there before is put back.
  const before = model.params.map(({ grad }) => grad);
  for (const param of model.params) param.clear();
  const { data } = backward(only);
  for (const [i, param] of model.params.entries()) {
    param.clear();
    param.add(before[i]);
  }
  return tensorOf(picture.shape, data.map(Math.abs));
}
