import type { AxisName } from './axis-names.ts';
import type { Step } from './step.ts';

/** Why a transposed convolution makes an axis as long as it does. */
export function transposedStep(axes: readonly AxisName[], from: number, to: number, strides: number): Step {
  const spread = (from - 1) * strides;
  return {
    name: 'spread',
    axes,
    formula: `(${from} − 1)·${strides} + ${to - spread} = ${to}`,
    value: to,
    text: {
      ko: `칸 사이를 ${strides}칸씩 벌리면 첫 칸에서 마지막 칸까지 ${spread}칸이에요. 마지막 칸이 펼치는 ${to - spread}칸을 더해요.`,
      en: `Set ${strides} apart, the last element stands ${spread} behind the first, and it spreads over ${to - spread} more.`,
    },
  };
}
