import { constants } from '#engine-wasm';
import type { Operation } from '../../ops/operation.ts';
import type { Slide } from '../../shape/window/slide.ts';
import { type Taps, taps } from '../../shape/window/taps.ts';
import type { Tensor } from '../../tensor.ts';
import { alignUp } from '../align-up.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';
import { deferredConvolution } from './fusion.ts';
import { pooledConvolution } from './pooled-convolution.ts';

/** A pooling on the engine. */
export function fastPooling(
  engine: Engine,
  kind: 'largest' | 'mean',
): (images: Tensor, window: readonly Slide[]) => Operation {
  const largest = kind === 'largest';
  return (images, window) => {
    const apart = () => pooled(engine, images, taps(window), { largest, apart: window.every(standsApart) });
    const convolution = deferredConvolution(engine, images);
    const fits = convolution && images.shape[3] % 4 === 0 && window.every(isHalving);
    return fits ? pooledConvolution(convolution, largest, apart) : apart();
  };
}

/** A picture whose every pixel is a copy of another, or 0: the mean of a window of one pixel. */
export function fastResample(engine: Engine): (images: Tensor, pixels: Taps) => Operation {
  return (images, pixels) => pooled(engine, images, pixels, { largest: false, apart: false });
}

/** What is done to a window, and whether no pixel is under two of them. */
interface Pooling {
  readonly largest: boolean;
  readonly apart: boolean;
}

function pooled(engine: Engine, images: Tensor, pixels: Taps, { largest, apart }: Pooling): Operation {
  const [batch, height, width, channels] = images.shape;
  return engine.operation(
    () => {
      const output = engine.tensor([batch, ...pixels.outputs, channels]);
      run('pool', output);
      return output;
    },
    (gradient, output) =>
      lazily(images.shape, () => {
        const found = engine.tensor(images.shape);
        run('poolGradient', output, engine.upload(gradient), found.data.byteOffset);
        return found.data;
      }),
  );

  function run(name: 'pool' | 'poolGradient', output: Tensor, gradient?: number, found?: number): void {
    const [rows, columns] = pixels.outputs;
    // A pixel under more windows than these has a long sum for its gradient.
    const long = name === 'poolGradient' && pixels.perOutput > constants.SUM_BLOCK && !apart;
    const scratchBytes = long ? alignUp(8 * height * width * channels, 128) : 0;
    engine.run(name, pieces(images.data.length), {
      images: engine.upload(images),
      output: engine.upload(output),
      gradient,
      found,
      pixels: engine.table(pixels.pixels),
      scratch: engine.allocate(scratchBytes * engine.threads),
      scratchBytes,
      batch,
      area: height * width,
      channels,
      windows: rows * columns,
      taps: pixels.perOutput,
      largest,
      apart,
    });
  }
}

/** Whether no element is under two windows, and no window hangs over the edge. */
function standsApart({ size, strides, dilationRate, before, after, overhang }: Slide): boolean {
  return strides >= size && dilationRate === 1 && before + after + overhang === 0;
}

/** A window of two, side by side with the next. */
function isHalving(slide: Slide): boolean {
  return slide.size === 2 && slide.strides === 2 && standsApart(slide);
}
