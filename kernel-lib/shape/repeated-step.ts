import type { AxisStep } from './axis-step.ts';
import { cells } from './cells.ts';

/** How long an axis is once each of its elements stands there several times. */
export function repeatedStep(length: number, times: number): AxisStep {
  const repeated = length * times;
  return {
    name: 'repeated',
    formula: `${length}·${times} = ${repeated}`,
    value: repeated,
    text: {
      ko: `칸마다 ${times}번씩 되풀이하면 ${length}칸이 ${repeated}칸이 돼요.`,
      en: `Each of ${cells(length)} stands there ${times} times, which makes ${repeated}.`,
    },
  };
}
