import type { Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';

/** Refuses the number of an output that a model does not have. */
export function refuseOtherOutputs(where: string, output: number, { data }: Tensor): void {
  if (output in data) return;
  throw new Refusal(where, {
    ko: `출력 ${data.length}개 가운데 ${output}번은 없어요`,
    en: `there is no output ${output} among ${data.length}`,
  });
}
