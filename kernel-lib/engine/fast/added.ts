import type { Tensor } from '../../tensor.ts';
import { pieces } from '../pieces.ts';
import type { Engine } from '../start-engine.ts';

/** The sum of parts, `[parts, length]`, always in the same order. */
export function added(engine: Engine, { shape: [parts, length], data }: Tensor): Tensor {
  const sum = engine.tensor([length]);
  engine.run('sum', pieces(length), {
    parts: data.byteOffset,
    into: sum.data.byteOffset,
    count: parts,
    length,
  });
  return sum;
}
