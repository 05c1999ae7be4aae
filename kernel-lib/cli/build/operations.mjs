// @ts-check
// What TypeScript and WebAssembly have to know alike: `seam.mjs` writes it out for both.

/** @typedef {'usize' | 'i32' | 'f32' | 'bool'} Kind of a field: an address, a whole number, a number, or whether something is so */
/**
 * @typedef {object} Struct the arguments of operations
 * @property {string} [extendedBy] the class of the assembly that adds to these fields, by the file it is in
 * @property {Readonly<Record<string, readonly string[]>>} operations by the file of the assembly that they are in
 * @property {Readonly<Record<string, Kind>>} fields
 */

/** @type {Readonly<Record<string, number>>} */
export const constants = {
  /** Rows and columns of a product that are kept in registers: 4 × 8 numbers, in eight registers of four. */
  ROWS: 4,
  COLUMNS: 8,
  /** How many products a register adds up before its sum goes on in double precision: more would cost the last digits. */
  SUM_BLOCK: 512,
  /** How many windows are copied out at a time where a convolution goes through patches. */
  PATCH_BLOCK: 128,
  /** Winograd's tiles that are done at a time: what they are turned into stays in the cache. */
  WINOGRAD_TILES: 36,
  /** Outputs of such a tile along an axis, and the products that all of its outputs come of. */
  WINOGRAD_OUTPUTS: 4,
  WINOGRAD_POINTS: 36,
  /** Bytes between two matrices of such products: a line of the cache, so that the 36 places of a number do not meet in one set. */
  WINOGRAD_GAP: 64,

  /** What comes of an operation: all of it, or a piece went wrong, or a piece was never finished. */
  OUTCOME_DONE: 1,
  OUTCOME_FAILED: 0,
  OUTCOME_LOST: -1,

  // The control block, which all threads share, in bytes: a cache line for each word that two threads write.
  /** How many operations there have been. */
  REGION: 0,
  /** Pieces that no thread has begun. */
  TICKETS: 64,
  /** Pieces that are finished. */
  DONE: 128,
  SLEEPERS: 192,
  PIECE_COUNT: 256,
  OPERATION: 260,
  FAILED: 264,
  STOP: 268,
  ARGUMENTS: 320,
  CONTROL_BYTES: 512,
  /** What each thread has for itself: the sums of a tile in double precision, and from there on a tile of Winograd's that is half turned. */
  WINOGRAD_STATE: 256,
  THREAD_STATE_BYTES: 1408,
};

/** @type {Readonly<Record<string, Struct>>} */
export const structs = {
  Convolution: {
    extendedBy: 'convolution-arguments',
    operations: {
      'pack-kernel': ['packKernel', 'packKernelTransposed'],
      convolution: ['convolve'],
      'kernel-gradient': ['convolutionKernelGradient'],
      'input-gradient': ['convolutionInputGradient'],
      winograd: ['packKernelWinograd', 'packKernelTransposedWinograd', 'convolveWinograd'],
      'winograd-gradients': ['kernelGradientWinograd', 'inputGradientWinograd'],
    },
    fields: {
      images: 'usize',
      output: 'usize',
      /** The gradient at the output, or at what that was pooled to; where a ReLU was fused, it passes only where the output is above 0. */
      gradient: 'usize',
      /** What the operation makes: the gradient at the input, or the parts of the gradients of the weights. */
      found: 'usize',
      kernel: 'usize',
      panels: 'usize',
      bias: 'usize',
      /** Where each window begins in its picture (or frame), and its result in the output, in bytes. */
      inputOffsets: 'usize',
      outputOffsets: 'usize',
      /** Where each copied window begins, in bytes. */
      patchOffsets: 'usize',
      /** Where it is noted that extreme numbers came in, by those who look at them. */
      extreme: 'usize',
      /** Where the output is pooled at once: of each pooled number, a bit for each of the four pixels that its gradient passes to. */
      passes: 'usize',
      scratch: 'usize',
      scratchBytes: 'i32',
      batch: 'i32',
      height: 'i32',
      width: 'i32',
      channels: 'i32',
      kernelHeight: 'i32',
      kernelWidth: 'i32',
      strideDown: 'i32',
      strideAcross: 'i32',
      dilationDown: 'i32',
      dilationAcross: 'i32',
      top: 'i32',
      left: 'i32',
      rows: 'i32',
      columns: 'i32',
      filters: 'i32',
      groups: 'i32',
      relu: 'bool',
      /** Whether the largest of 2 × 2 outputs is kept, where they are pooled; else their mean. */
      largest: 'bool',
      /** Whether windows are read where they lie, and whether for that the picture is put into a frame of zeros first. */
      direct: 'bool',
      framed: 'bool',
      frameHeight: 'i32',
      frameWidth: 'i32',
      /** How many pictures go through Winograd's tiles at a time, and how many rows of their tiles. */
      picturesAtOnce: 'i32',
      tileRowsAtOnce: 'i32',
    },
  },

  Affine: {
    operations: { affine: ['affineRows', 'affinePart', 'affineKernelGradient', 'affineInputGradient'] },
    fields: {
      rows: 'usize',
      output: 'usize',
      /** The gradient at the output, already masked where a ReLU was fused. */
      gradient: 'usize',
      found: 'usize',
      kernel: 'usize',
      bias: 'usize',
      /** Partial sums of the output: `[parts, batch, units]`. */
      parts: 'usize',
      inputOffsets: 'usize',
      outputOffsets: 'usize',
      scratch: 'usize',
      scratchBytes: 'i32',
      batch: 'i32',
      inputs: 'i32',
      units: 'i32',
      relu: 'bool',
    },
  },

  Sum: {
    operations: { affine: ['sum'] },
    fields: { parts: 'usize', into: 'usize', count: 'i32', length: 'i32' },
  },

  Rows: {
    operations: { affine: ['finishRows'] },
    fields: { rows: 'usize', bias: 'usize', count: 'i32', width: 'i32', relu: 'bool' },
  },

  Mask: {
    operations: { affine: ['maskGradient'] },
    fields: { gradient: 'usize', output: 'usize', into: 'usize', length: 'i32' },
  },

  Pooling: {
    operations: { pooling: ['pool', 'poolGradient'] },
    fields: {
      images: 'usize',
      output: 'usize',
      gradient: 'usize',
      found: 'usize',
      /** For each window in turn, the pixel under each tap, or −1 for padding. */
      pixels: 'usize',
      /** Of a thread, for a gradient in double precision, where pixels are under so many windows that its sums are long. */
      scratch: 'usize',
      scratchBytes: 'i32',
      batch: 'i32',
      area: 'i32',
      channels: 'i32',
      windows: 'i32',
      taps: 'i32',
      /** Whether the largest is taken; else the mean. */
      largest: 'bool',
      /** Whether no pixel is under two windows, and no window hangs over the edge. */
      apart: 'bool',
    },
  },

  Elementwise: {
    operations: {
      elementwise: [...['leakyRelu', 'leakyReluGradient', 'sigmoid', 'sigmoidGradient', 'tanh', 'tanhGradient', 'add']],
    },
    fields: { x: 'usize', y: 'usize', gradient: 'usize', into: 'usize', length: 'i32', alpha: 'f32' },
  },

  Dropout: {
    operations: { dropout: ['dropout'] },
    fields: {
      x: 'usize',
      into: 'usize',
      length: 'i32',
      seed: 'i32',
      /** A number drawn below this, of 2^32, is dropped. */
      limit: 'i32',
      factor: 'f32',
    },
  },

  Softmax: {
    operations: { softmax: ['softmax', 'softmaxGradient', 'softmaxCrossEntropy'] },
    fields: {
      x: 'usize',
      y: 'usize',
      gradient: 'usize',
      target: 'usize',
      into: 'usize',
      /** The loss of each row, in double precision. */
      losses: 'usize',
      rows: 'i32',
      classes: 'i32',
    },
  },

  Normalization: {
    operations: { normalization: ['channelSums', 'normalizationSums', 'normalize', 'normalizationGradient'] },
    fields: {
      images: 'usize',
      /** The gradient at the output. */
      gradient: 'usize',
      into: 'usize',
      /** Of each channel: its moments, as mean and 1 / √(variance + ε), and what is learned. */
      mean: 'usize',
      scale: 'usize',
      gamma: 'usize',
      beta: 'usize',
      /** Of each channel: the means of dy and of dy · x̂, where the moments are those of these images. */
      gradientMean: 'usize',
      productMean: 'usize',
      /** Sums of each piece in double precision: `[pieces, kinds, channels]`, with channels up to a multiple of 4. */
      sums: 'usize',
      /** Pixels of all images. */
      rows: 'i32',
      channels: 'i32',
    },
  },

  Adam: {
    operations: { updates: ['adam'] },
    fields: {
      weights: 'usize',
      gradient: 'usize',
      /** The moving averages of the gradient and of its square. */
      firstMoment: 'usize',
      secondMoment: 'usize',
      length: 'i32',
      beta1: 'f32',
      beta2: 'f32',
      /** 1 − beta1 and 1 − beta2, each rounded by itself. */
      rest1: 'f32',
      rest2: 'f32',
      epsilon: 'f32',
      stepSize: 'f32',
      secondMomentCorrection: 'f32',
    },
  },

  Sgd: {
    operations: { updates: ['sgd'] },
    fields: {
      weights: 'usize',
      gradient: 'usize',
      speed: 'usize',
      length: 'i32',
      rate: 'f32',
      momentum: 'f32',
      nesterov: 'bool',
    },
  },

  Rmsprop: {
    operations: { updates: ['rmsprop'] },
    fields: {
      weights: 'usize',
      gradient: 'usize',
      /** The moving average of the square of the gradient. */
      secondMoment: 'usize',
      speed: 'usize',
      length: 'i32',
      rate: 'f32',
      decay: 'f32',
      /** 1 − decay, rounded by itself. */
      rest: 'f32',
      momentum: 'f32',
      epsilon: 'f32',
    },
  },

  Adagrad: {
    operations: { updates: ['adagrad'] },
    fields: {
      weights: 'usize',
      gradient: 'usize',
      /** The sum of the squares of the gradient. */
      seen: 'usize',
      length: 'i32',
      rate: 'f32',
      epsilon: 'f32',
    },
  },
};
