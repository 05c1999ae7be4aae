import { ConvolutionFields } from './arguments';

/** The arguments of a convolution, and the sizes that follow from them. */
@unmanaged
export class Convolution extends ConvolutionFields {
  get places(): i32 {
    return this.rows * this.columns;
  }
  get imageBytes(): usize {
    return (<usize>(this.height * this.width * this.channels)) << 2;
  }
  get outputBytes(): usize {
    return (<usize>(this.places * this.filters)) << 2;
  }
  /** Of a picture's output, pooled by 2 × 2. */
  get pooledBytes(): usize {
    return (<usize>((this.rows >> 1) * (this.columns >> 1) * this.filters)) << 2;
  }
  /** What a thread keeps of the output of a picture, or of its gradient, before its other scratch. */
  get heldBytes(): usize {
    return this.passes ? this.outputBytes : 0;
  }
  /** Pixels from one row to the next where windows are read directly. */
  get pitch(): i32 {
    return this.framed ? this.frameWidth : this.width;
  }
  get frameBytes(): usize {
    return this.framed ? (<usize>(this.frameHeight * this.frameWidth * this.channels)) << 2 : 0;
  }
  get groupChannels(): i32 {
    return this.channels / this.groups;
  }
  get groupFilters(): i32 {
    return this.filters / this.groups;
  }
  /** Numbers under a window. */
  get taps(): i32 {
    return this.kernelHeight * this.kernelWidth * this.groupChannels;
  }
  /** Numbers from one copied window to the next: a multiple of 4, so that copies may be made by four. */
  get patchWidth(): i32 {
    return (this.taps + 3) & ~3;
  }
  /** Bytes of a row of channels, of a row of filters, and of the weights between them. */
  get pixelBytes(): usize {
    return (<usize>this.channels) << 2;
  }
  get filterBytes(): usize {
    return (<usize>this.filters) << 2;
  }
  get tapBytes(): usize {
    return (<usize>(this.channels * this.filters)) << 2;
  }
}

/** Where the output of a picture lies, from one of its places on. */
export function outputAt(c: Convolution, n: i32, place: i32): usize {
  return c.output + <usize>n * c.outputBytes + ((<usize>(place * c.filters)) << 2);
}

/** Where the gradient at that output lies. */
export function gradientAt(c: Convolution, n: i32, place: i32): usize {
  return c.gradient + <usize>n * c.outputBytes + ((<usize>(place * c.filters)) << 2);
}
