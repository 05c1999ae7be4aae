import {
  Affine,
  affineInputGradient,
  affineKernelGradient,
  affinePart,
  affineRows,
  finishRows,
  Mask,
  maskGradient,
  Rows,
  Sum,
  sum,
} from './affine';
import { convolve } from './convolution';
import { Convolution } from './convolution-arguments';
import { Dropout, dropout } from './dropout';
import {
  add,
  Elementwise,
  leakyRelu,
  leakyReluGradient,
  sigmoid,
  sigmoidGradient,
  tanh,
  tanhGradient,
} from './elementwise';
import { convolutionInputGradient } from './input-gradient';
import { convolutionKernelGradient } from './kernel-gradient';
import { adam, Move, sgd } from './moves';
import { packKernel, packKernelTransposed } from './pack-kernel';
import { Pooling, pool, poolGradient } from './pooling';
import { Softmax, softmax, softmaxCrossEntropy, softmaxGradient } from './softmax';
import { convolveWinograd, kernelGradientWinograd, packKernelWinograd } from './winograd';

/** Does a piece of the operation with this number: its place in the list that TypeScript names them by. */
export function perform(operation: i32, args: usize, piece: i32, pieces: i32, thread: i32): void {
  switch (operation) {
    case 0:
      return packKernel(changetype<Convolution>(args), piece, pieces);
    case 1:
      return packKernelTransposed(changetype<Convolution>(args), piece, pieces);
    case 2:
      return convolve(changetype<Convolution>(args), piece, pieces, thread);
    case 3:
      return convolutionKernelGradient(changetype<Convolution>(args), piece, pieces, thread);
    case 4:
      return convolutionInputGradient(changetype<Convolution>(args), piece, pieces, thread);
    case 5:
      return affineRows(changetype<Affine>(args), piece, pieces, thread);
    case 6:
      return affinePart(changetype<Affine>(args), piece, pieces, thread);
    case 7:
      return affineKernelGradient(changetype<Affine>(args), piece, pieces, thread);
    case 8:
      return affineInputGradient(changetype<Affine>(args), piece, pieces, thread);
    case 9:
      return sum(changetype<Sum>(args), piece, pieces);
    case 10:
      return finishRows(changetype<Rows>(args), piece, pieces);
    case 11:
      return maskGradient(changetype<Mask>(args), piece, pieces);
    case 12:
      return pool(changetype<Pooling>(args), piece, pieces);
    case 13:
      return poolGradient(changetype<Pooling>(args), piece, pieces, thread);
    case 14:
      return leakyRelu(changetype<Elementwise>(args), piece, pieces);
    case 15:
      return leakyReluGradient(changetype<Elementwise>(args), piece, pieces);
    case 16:
      return sigmoid(changetype<Elementwise>(args), piece, pieces);
    case 17:
      return sigmoidGradient(changetype<Elementwise>(args), piece, pieces);
    case 18:
      return tanh(changetype<Elementwise>(args), piece, pieces);
    case 19:
      return tanhGradient(changetype<Elementwise>(args), piece, pieces);
    case 20:
      return add(changetype<Elementwise>(args), piece, pieces);
    case 21:
      return dropout(changetype<Dropout>(args), piece, pieces);
    case 22:
      return softmax(changetype<Softmax>(args), piece, pieces);
    case 23:
      return softmaxGradient(changetype<Softmax>(args), piece, pieces);
    case 24:
      return softmaxCrossEntropy(changetype<Softmax>(args), piece, pieces);
    case 25:
      return adam(changetype<Move>(args), piece, pieces);
    case 26:
      return sgd(changetype<Move>(args), piece, pieces);
    case 27:
      return packKernelWinograd(changetype<Convolution>(args), piece, pieces, thread);
    case 28:
      return convolveWinograd(changetype<Convolution>(args), piece, pieces, thread);
    case 29:
      return kernelGradientWinograd(changetype<Convolution>(args), piece, pieces, thread);
    default:
      unreachable();
  }
}
