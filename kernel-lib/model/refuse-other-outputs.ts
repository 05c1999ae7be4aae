import type { Tensor } from '../tensor.ts';

/** Refuses the number of an output that a model does not have. */
export function refuseOtherOutputs(where: string, output: number, { data }: Tensor): void {
  if (output in data) return;
  throw new RangeError(`${where}: there is no output ${output} among ${data.length}`);
}
