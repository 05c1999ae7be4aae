/** The arguments of a convolution, in the order TypeScript writes them. Addresses that an operation does not need are 0. */
@unmanaged
export class Convolution {
  images: usize;
  output: usize;
  /** The gradient at the output; where a ReLU was fused, it passes only where the output is above 0. */
  gradient: usize;
  /** What the operation makes: the gradient at the input, or the parts of the gradients of the weights. */
  found: usize;
  kernel: usize;
  panels: usize;
  bias: usize;
  /** Where each window begins in its picture (or frame), and its result in the output, in bytes. */
  inputOffsets: usize;
  outputOffsets: usize;
  /** Where each copied window begins. */
  patchOffsets: usize;
  /** Where it is noted that extreme numbers came in, by those who look at them. */
  extreme: usize;
  scratch: usize;
  scratchBytes: i32;
  batch: i32;
  height: i32;
  width: i32;
  channels: i32;
  kernelHeight: i32;
  kernelWidth: i32;
  strideDown: i32;
  strideAcross: i32;
  dilationDown: i32;
  dilationAcross: i32;
  top: i32;
  left: i32;
  rows: i32;
  columns: i32;
  filters: i32;
  groups: i32;
  relu: i32;
  /** Whether windows are read where they lie, and whether for that the picture is put into a frame of zeros first. */
  direct: i32;
  framed: i32;
  frameHeight: i32;
  frameWidth: i32;

  get places(): i32 {
    return this.rows * this.columns;
  }
  get imageBytes(): usize {
    return (<usize>(this.height * this.width * this.channels)) << 2;
  }
  get outputBytes(): usize {
    return (<usize>(this.places * this.filters)) << 2;
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
  /** Bytes of a row of channels. */
  get pixelBytes(): usize {
    return (<usize>this.channels) << 2;
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
