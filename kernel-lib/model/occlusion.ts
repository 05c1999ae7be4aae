import type { Layer } from '../layer.ts';
import { slide } from '../shape/window/slide.ts';
import { type Tensor, tensorOf, zeros } from '../tensor.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { refuseOtherOutputs } from './refuse-other-outputs.ts';

export interface OcclusionOptions {
  /** Side of the grey square in pixels; 4 by default. */
  readonly size?: number;
  /** Pixels from one place of the square to the next; 2 by default. */
  readonly strides?: number;
  /** What the square is filled with; 0.5 by default. */
  readonly fill?: number;
}

/**
 * How much one output falls when a grey square hides a part of the picture: one number for each place of the square.
 *
 *     fall[row, col] = output(picture) − output(picture with a square at row · strides, col · strides)
 *
 * Throws `RangeError` for an output that there is not, and where the square does not fit.
 *
 * Source: M. Zeiler and R. Fergus, "Visualizing and Understanding Convolutional Networks", 2014.
 */
export function occlusion(model: Layer, picture: Tensor, output: number, options: OcclusionOptions = {}): Tensor {
  refuseUnknownOptions('occlusion', options, ['size', 'strides', 'fill']);
  const { size: side = 4, strides = 2, fill = 0.5 } = options;
  const [height, width] = picture.shape;
  const score = (input: Tensor) => {
    const { output: outputs } = model.forward({ ...input, shape: [1, ...input.shape] });
    refuseOtherOutputs('occlusion', output, outputs);
    return outputs.data[output];
  };
  const unhidden = score(picture);
  const [rows, cols] = [height, width].map((length) => slide(length, { size: side, strides }).positions);
  const fall = zeros([rows, cols]);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      fall.data[row * cols + col] = unhidden - score(hidden(picture, row * strides, col * strides, side, fill));
    }
  }
  return fall;
}

function hidden({ shape, data }: Tensor, top: number, left: number, side: number, fill: number): Tensor {
  const [, width, channels] = shape;
  const copy = data.slice();
  for (let row = top; row < top + side; row++) {
    const start = (row * width + left) * channels;
    copy.fill(fill, start, start + side * channels);
  }
  return tensorOf(shape, copy);
}
