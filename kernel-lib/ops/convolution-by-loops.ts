import { slides, type WindowOptions } from '../shape/window/slides.ts';
import { type Tensor, zeros } from '../tensor.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/**
 * The convolution as its formula says it, in seven loops: slow, and hard to get wrong.
 *
 *     y[n, row, col, f] = bias[f] + Σ x[n, row · strides + ky, col · strides + kx, c] · kernel[ky, kx, c, f]
 *
 * `images: [batch, height, width, channels]`, `kernel: [height, width, channels, filters]`, `bias: [filters]`. The size of
 * the window is that of the kernel; a pixel in the padding counts as 0.
 */
export function convolutionByLoops(
  images: Tensor,
  kernel: Tensor,
  bias: Tensor,
  options: Omit<WindowOptions, 'size'> = {},
): Tensor {
  refuseUnknownOptions('convolutionByLoops', options, ['strides', 'dilationRate', 'padding', 'ceilMode']);
  const [batch, height, width, channels] = images.shape;
  const [kernelHeight, kernelWidth, , filters] = kernel.shape;
  const [down, across] = slides([height, width], { ...options, size: [kernelHeight, kernelWidth] });
  const output = zeros([batch, down.positions, across.positions, filters]);
  let at = 0;
  for (let n = 0; n < batch; n++) {
    for (let row = 0; row < down.positions; row++) {
      for (let col = 0; col < across.positions; col++) {
        for (let f = 0; f < filters; f++) {
          let sum = bias.data[f];
          for (let ky = 0; ky < kernelHeight; ky++) {
            for (let kx = 0; kx < kernelWidth; kx++) {
              const y = row * down.strides - down.before + ky * down.dilationRate;
              const x = col * across.strides - across.before + kx * across.dilationRate;
              if (y < 0 || y >= height || x < 0 || x >= width) continue;
              for (let c = 0; c < channels; c++) {
                const pixel = images.data[((n * height + y) * width + x) * channels + c];
                sum += pixel * kernel.data[((ky * kernelWidth + kx) * channels + c) * filters + f];
              }
            }
          }
          output.data[at++] = sum;
        }
      }
    }
  }
  return output;
}
