import { type AffineArguments, constants } from '#engine-wasm';
import type { Operations } from '../../ops/operations.ts';
import { reshape, type Tensor, tensorOf } from '../../tensor.ts';
import { alignUp } from '../align-up.ts';
import { pieces, piecesOf } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';
import { added } from './added.ts';
import { multiples } from './multiples.ts';

const { COLUMNS, ROWS, SUM_BLOCK } = constants;
/** Kernels up to this many numbers are read whole by every thread. */
const SMALL = 16384;

type Name = 'affineRows' | 'affinePart' | 'affineKernelGradient' | 'affineInputGradient';

interface Sizes {
  readonly batch: number;
  readonly inputs: number;
  readonly units: number;
  readonly relu: boolean;
}

/** A product of rows with a kernel, on the engine. */
export function fastAffine(engine: Engine): Operations['affine'] {
  return (rows, kernel, bias, { relu = false } = {}) => {
    const [batch] = rows.shape;
    const [units] = bias.shape;
    const sizes = { batch, units, inputs: kernel.data.length / units, relu };
    return engine.operation(
      () => product(engine, sizes, rows, kernel, bias),
      (gradient, output) => {
        const passed = relu ? masked(engine, gradient, output) : gradient;
        return {
          input: inputGradient(engine, sizes, rows, passed, kernel),
          ...kernelGradient(engine, sizes, rows, passed, kernel),
        };
      },
    );
  };
}

function product(engine: Engine, sizes: Sizes, rows: Tensor, kernel: Tensor, bias: Tensor): Tensor {
  const { batch, inputs, units, relu } = sizes;
  const output = engine.tensor([batch, units]);
  const addresses = {
    rows: engine.upload(rows),
    output: output.data.byteOffset,
    kernel: engine.upload(kernel),
    bias: engine.upload(bias),
  };
  if (inputs * units <= SMALL) {
    run(engine, 'affineRows', sizes, addresses, inputs * alignUp(units, COLUMNS));
    return output;
  }
  const parts = engine.tensor([piecesOf(batch * inputs * units), batch * units]);
  run(
    engine,
    'affinePart',
    sizes,
    { ...addresses, parts: parts.data.byteOffset },
    Math.min(SUM_BLOCK, inputs) * alignUp(units, COLUMNS),
  );
  const sum = added(engine, parts);
  engine.run('finishRows', pieces(sum.data.length), {
    rows: sum.data.byteOffset,
    bias: addresses.bias,
    count: batch,
    width: units,
    relu,
  });
  return tensorOf(output.shape, sum.data);
}

function inputGradient(engine: Engine, sizes: Sizes, rows: Tensor, gradient: Tensor, kernel: Tensor): Tensor {
  return lazily(rows.shape, () => {
    const found = engine.tensor(rows.shape);
    const addresses = {
      gradient: engine.upload(gradient),
      found: found.data.byteOffset,
      kernel: engine.upload(kernel),
    };
    run(
      engine,
      'affineInputGradient',
      sizes,
      addresses,
      sizes.units * Math.min(SUM_BLOCK, alignUp(sizes.inputs, COLUMNS)),
    );
    return found.data;
  });
}

function kernelGradient(
  engine: Engine,
  sizes: Sizes,
  rows: Tensor,
  gradient: Tensor,
  kernel: Tensor,
): { kernel: Tensor; bias: Tensor } {
  const { batch, inputs, units } = sizes;
  const found = engine.tensor([inputs * units + units]);
  const addresses = {
    rows: engine.upload(rows),
    gradient: engine.upload(gradient),
    found: found.data.byteOffset,
  };
  const scratch = (batch + 1) * alignUp(units, COLUMNS) + ROWS * batch + COLUMNS;
  run(engine, 'affineKernelGradient', sizes, addresses, scratch);
  return {
    kernel: reshape({ shape: [inputs * units], data: found.data.subarray(0, inputs * units) }, kernel.shape),
    bias: tensorOf([units], found.data.subarray(inputs * units)),
  };
}

/** A gradient where the output it belongs to is above 0. */
export function masked(engine: Engine, gradient: Tensor, output: Tensor): Tensor {
  const passed = engine.tensor(gradient.shape);
  const { length } = passed.data;
  engine.run('maskGradient', pieces(length), {
    gradient: engine.upload(gradient),
    output: engine.upload(output),
    into: passed.data.byteOffset,
    length,
  });
  return passed;
}

type Addresses = Partial<Pick<AffineArguments, 'rows' | 'output' | 'gradient' | 'found' | 'kernel' | 'bias' | 'parts'>>;

/** Runs an operation with `scratch` numbers for each thread. */
function run(engine: Engine, name: Name, sizes: Sizes, to: Addresses, scratch: number): void {
  const { batch, inputs, units, relu } = sizes;
  const scratchBytes = alignUp(4 * scratch, 128);
  const offsets = (length: number) => engine.table(multiples(batch, 4 * length));
  engine.run(name, piecesOf(batch * inputs * units), {
    rows: to.rows,
    output: to.output,
    gradient: to.gradient,
    found: to.found,
    kernel: to.kernel,
    bias: to.bias,
    parts: to.parts,
    inputOffsets: offsets(inputs),
    outputOffsets: offsets(units),
    scratch: engine.allocate(scratchBytes * engine.threads),
    scratchBytes,
    batch,
    inputs,
    units,
    relu,
  });
}
